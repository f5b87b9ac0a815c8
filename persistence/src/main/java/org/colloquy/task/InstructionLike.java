package org.colloquy.task;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.Segment;

/**
 * Tells whether a content looks as if it tried to give orders to the model (B11). A hint for readers of the result, no
 * defence: that is the fence. Better to miss one than to cry wolf over "please ignore my last e-mail".
 */
final class InstructionLike {
    /**
     * One way to sound like an order.
     *
     * @param hints texts of which one must occur; looked for first, because that is a hundred times faster
     */
    private record Sign(List<String> hints, Pattern pattern) {
        static Sign of(String pattern, String... hints) {
            return new Sign(List.of(hints), Pattern.compile(pattern));
        }

        boolean in(String text) {
            return hints.stream().anyMatch(text::contains)
                    && pattern.matcher(text).find();
        }
    }

    private static final List<Sign> SIGNS = List.of(
            Sign.of(
                    "\\b(?:ignore|disregard|forget|override|bypass|ignoriere|vergiss|ignora|olvida)\\b[^.!?\\n]{0,40}"
                            + "\\b(?:instructions?|prompts?|rules|guidelines|directives|commands|context above"
                            + "|anweisungen|instrucciones)\\b",
                    "instruction",
                    "prompt",
                    "rules",
                    "guidelines",
                    "directives",
                    "commands",
                    "context above",
                    "anweisungen",
                    "instrucciones"),
            Sign.of(
                    "\\b(?:new|updated|revised|real|hidden|secret) (?:system )?(?:instructions?|prompt)\\s*:",
                    "instruction",
                    "prompt"),
            Sign.of("\\bsystem (?:prompt|message|override)\\b", "system prompt", "system message", "system override"),
            Sign.of(
                    "\\byou are (?:now|no longer) (?:an?|the|in|acting|bound|called|chatgpt|gpt|dan)\\b",
                    "you are now",
                    "you are no longer"),
            Sign.of(
                    "\\b(?:you are|as|act as|acting as) an? (?:ai|artificial intelligence|(?:large )?language model|llm)\\b",
                    "an ai",
                    "artificial intelligence",
                    "language model",
                    "llm"),
            Sign.of(
                    "\\b(?:reply|respond|answer|output|return|print)\\b[^.!?\\n]{0,20}\\b(?:only|exactly)\\b[^.!?\\n]{0,20}"
                            + "\\b(?:json|with the (?:word|value|score|text))\\b",
                    "json",
                    "with the word",
                    "with the value",
                    "with the score",
                    "with the text"),
            Sign.of(
                    "\\b(?:set|give|make|score|rate)\\b[^.!?\\n]{0,30}\\b(?:csat|sentiment|score|rating)\\b[^.!?\\n]{0,10}"
                            + "(?:\\b(?:to|as|of)|=)\\s*\"?(?:\\d|positive|maximum)",
                    "csat",
                    "sentiment",
                    "score",
                    "rating"),
            Sign.of(
                    "\\b(?:jailbreak|developer mode|do anything now|prompt injection)\\b",
                    "jailbreak",
                    "developer mode",
                    "do anything now",
                    "prompt injection"),
            Sign.of("<\\|(?:im_start|im_end|system|endoftext)\\|>", "<|"),
            Sign.of("\\[/?inst]", "inst]"),
            Sign.of("</?(?:system|assistant|instructions?)>", "system>", "assistant>", "instruction>", "instructions>"),
            Sign.of("(?:^|\\n)\\s*#{2,}\\s*(?:system|instructions?)\\b", "##"));

    private InstructionLike() {}

    static boolean in(Content content) {
        return in(content.segments().stream().map(Segment::text).collect(Collectors.joining("\n")));
    }

    static boolean in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(sign -> sign.in(lower));
    }
}
