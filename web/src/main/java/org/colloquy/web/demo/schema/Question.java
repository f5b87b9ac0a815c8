package org.colloquy.web.demo.schema;

import org.colloquy.web.demo.rules.Reading;
import tools.jackson.databind.JsonNode;

/**
 * What is asked for at one place of a schema.
 *
 * @param name the property's name; inside an envelope that of the attribute
 * @param hint what else is said about it: its description, or the instructions of the task
 * @param schema the resolved schema at this place
 * @param reading what the conversation yields
 */
record Question(String name, String hint, JsonNode schema, Reading reading) {

    /** The same place with its schema resolved or narrowed. */
    Question withSchema(JsonNode other) {
        return new Question(name, hint, other, reading);
    }

    Meaning meaning() {
        Meaning byName = Meaning.ofName(name);
        return byName == Meaning.OTHER ? Meaning.ofText(hint) : byName;
    }

    /** A number of its own for every place and conversation, for choices that nothing in the content decides. */
    int dice() {
        int size = reading.transcript().sentences().size();
        String last =
                size == 0 ? "" : reading.transcript().sentences().get(size - 1).text();
        return Math.floorMod((name + '\n' + last).hashCode(), 1 << 20);
    }
}
