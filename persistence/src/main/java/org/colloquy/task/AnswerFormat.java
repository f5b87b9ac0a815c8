package org.colloquy.task;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words what an answer must look like, for engines that are not held to the schema and those that are. */
final class AnswerFormat {
    private AnswerFormat() {}

    static String of(TaskSettings task, List<Output> outputs, Map<String, FieldShape> shapes) {
        if (task.response().format() == ResponseFormat.TEXT) {
            return "Answer with the text alone: no heading, no quotation marks, no remark about it.";
        }
        if (task.response().schema() != null) {
            return "Answer with one JSON object and nothing else, by this JSON schema:\n"
                    + task.response().schema();
        }
        String properties = outputs.stream()
                .map(o -> property(o, shapes.get(o.attribute())))
                .collect(Collectors.joining("\n"));
        return "Answer with one JSON object and nothing else: no code fence, no text around it. Its properties:\n"
                + properties + rules(outputs);
    }

    private static String property(Output output, FieldShape shape) {
        String value = shape.words() + ", or " + unknown(shape) + " if the conversation does not tell";
        if (!OutputSchema.enveloped(output)) {
            return "- \"" + output.attribute() + "\": " + value + ".";
        }
        String explanation =
                output.explanation() ? "; \"explanation\": one or two sentences why" : "; \"explanation\": null";
        String evidence = output.evidence() ? "; \"evidence\": a list of one to three quotes" : "";
        return "- \"" + output.attribute() + "\": an object with \"value\": " + value + explanation + evidence + ".";
    }

    private static String unknown(FieldShape shape) {
        return shape.unknown() == null ? "null" : shape.unknown().toString();
    }

    private static String rules(List<Output> outputs) {
        String quotes = outputs.stream().anyMatch(Output::evidence)
                ? " Quotes are copied word for word from the conversation, in its language, without the speaker's name."
                : "";
        return "\nTexts and explanations are written in the language of these instructions." + quotes;
    }
}
