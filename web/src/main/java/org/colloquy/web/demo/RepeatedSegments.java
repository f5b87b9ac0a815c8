package org.colloquy.web.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a far too long conversation out of a short one: some segments in the middle come again and again, times and all. */
final class RepeatedSegments {

    private RepeatedSegments() {}

    /** {@code repeat}: {@code from} (index), {@code segments} (how many of them) and {@code times}. */
    static ArrayNode of(JsonNode segments, JsonNode repeat) {
        int from = repeat.required("from").intValue();
        int end = from + repeat.required("segments").intValue();
        int times = repeat.required("times").intValue();
        long round = start(segments, end) - start(segments, from);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < from; i++) {
            all.add(segments.get(i));
        }
        for (int n = 0; n < times; n++) {
            addShifted(all, segments, new int[] {from, end}, n * round);
        }
        addShifted(all, segments, new int[] {end, segments.size()}, (times - 1) * round);
        return all;
    }

    private static long start(JsonNode segments, int index) {
        return segments.get(index).required("startMs").longValue();
    }

    private static void addShifted(ArrayNode all, JsonNode segments, int[] range, long millis) {
        for (int i = range[0]; i < range[1]; i++) {
            ObjectNode segment = ((ObjectNode) segments.get(i)).deepCopy();
            segment.put("startMs", segment.required("startMs").longValue() + millis);
            segment.put("endMs", segment.required("endMs").longValue() + millis);
            all.add(segment);
        }
    }
}
