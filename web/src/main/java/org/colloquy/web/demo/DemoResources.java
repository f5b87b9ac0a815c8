package org.colloquy.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what the demo consists of from the class path. */
final class DemoResources {

    /** Stands in the configuration for the address of the demo engine, which follows the port. */
    private static final String ENGINE = "${demo-engine}";

    private DemoResources() {}

    /** The conversations in the order in which they arrive: oldest first, so that a list shows each new one on top. */
    static List<DemoConversation> conversations() {
        return text("conversations.jsonl")
                .lines()
                .map(line ->
                        new DemoConversation((ObjectNode) JsonMapper.shared().readTree(line)))
                .sorted(Comparator.comparing(DemoConversation::minutesAgo).reversed())
                .toList();
    }

    /** The configuration document with the demo engine at {@code endpoint}. */
    static ObjectNode configuration(String endpoint) {
        String document = text("configuration.json").replace(ENGINE, endpoint);
        return (ObjectNode) JsonMapper.shared().readTree(document);
    }

    private static String text(String name) {
        try (InputStream in = DemoResources.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
