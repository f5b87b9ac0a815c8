package org.colloquy.web.rest;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.FailureFilter;
import org.colloquy.storage.BadInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which failures a request means. */
record FailureWish(FailureFilter filter) {
    private static final int MOST_IDS = 10_000;

    /** @throws BadInput if a condition is none, or asks for what there is not */
    static FailureWish read(ObjectNode asked) {
        if (asked.hasNonNull("withEngine")) {
            throw new BadInput("withEngine", "is not possible yet: change the engine of the task or the job");
        }
        String run = text(asked, "run");
        return new FailureWish(new FailureFilter(
                run == null ? null : Long.valueOf(id(run, "run")),
                text(asked, "job"),
                text(asked, "tenant"),
                text(asked, "task"),
                text(asked, "engine"),
                Words.one("error", text(asked, "error"), ErrorClass.class),
                ids(asked.path("ids"))));
    }

    private static String text(ObjectNode asked, String name) {
        JsonNode value = asked.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new BadInput(name, "must be a text");
        }
        return value.stringValue();
    }

    private static List<Long> ids(JsonNode given) {
        if (given.isMissingNode() || given.isNull()) {
            return null;
        }
        if (!given.isArray() || given.size() > MOST_IDS) {
            throw new BadInput("ids", "must be a list of at most " + MOST_IDS + " ids of records");
        }
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            ids.add(id(given.get(i).asString(""), "ids[" + i + "]"));
        }
        return ids;
    }

    private static long id(String text, String path) {
        if (!text.matches("\\d{1,18}")) {
            throw new BadInput(path, "must be an id: a text of digits");
        }
        return Long.parseLong(text);
    }
}
