package org.colloquy.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.field.FieldSettings;
import org.colloquy.storage.BadInput;

/**
 * A task's instructions with variables in double braces (B11). Immutable; read once, rendered often. Values are put in
 * once and never expanded again: braces inside a value are just braces.
 */
public final class PromptTemplate {
    private final String text;
    private final List<Function<PromptSubject, String>> parts;

    private PromptTemplate(String text, List<Function<PromptSubject, String>> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a template that was checked when it was saved.
     *
     * @throws BadInput if it is none
     */
    public static PromptTemplate of(String text) {
        List<BadInput.Problem> problems = new ArrayList<>();
        Optional<PromptTemplate> template = read(text, "", name -> null, problems::add);
        return template.orElseThrow(() -> new BadInput(problems));
    }

    /**
     * Reads a template that somebody wrote, and reports each thing that is wrong with its line and column, from 1.
     *
     * @param path where it stands, as in {@code aiTasks[0].prompt}
     * @param fields settings by field code; null for a code that there is not
     * @return empty when anything was reported
     */
    public static Optional<PromptTemplate> parse(
            String text, String path, Function<String, FieldSettings> fields, Consumer<BadInput.Problem> problems) {
        return read(text, path, name -> PromptVariable.fault(name, fields), problems);
    }

    private static Optional<PromptTemplate> read(
            String text, String path, Function<String, String> fault, Consumer<BadInput.Problem> problems) {
        if (text == null || text.isBlank()) {
            problems.accept(new BadInput.Problem(path, "must be a text"));
            return Optional.empty();
        }
        TemplateReader reader = new TemplateReader(text, fault);
        List<Function<PromptSubject, String>> parts = reader.read();
        reader.faults().forEach(f -> problems.accept(new BadInput.Problem(path, f)));
        return reader.faults().isEmpty() ? Optional.of(new PromptTemplate(text, parts)) : Optional.empty();
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** The instructions with their values. */
    public String fill(PromptSubject subject) {
        return parts.stream().map(p -> p.apply(subject)).collect(Collectors.joining());
    }

    /**
     * Renders the three messages of a call.
     *
     * @param content the conversation's, fenced once for all its tasks
     * @param space how many tokens the messages may have
     */
    public Rendering render(PromptSubject subject, FencedContent content, OutputContract contract, PromptSpace space) {
        String instructions = fill(subject).strip() + "\n\n" + contract.format();
        int frame = space.count(FencedContent.FRAME) + space.count(instructions);
        return content.within(space.less(frame), contract.task().overflow())
                .<Rendering>map(m -> new Rendering.Ready(new Prompt(FencedContent.FRAME, m, instructions)))
                .orElseGet(Rendering.TooLarge::new);
    }

    /** What rendering comes to. */
    public sealed interface Rendering {
        /** The messages, which fit. */
        record Ready(Prompt prompt) implements Rendering {}

        /** The content does not fit, and the task's overflow strategy does not make it fit: TOO_LARGE (B6). */
        record TooLarge() implements Rendering {}
    }
}
