package org.colloquy.task;

import java.util.regex.Pattern;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.Segment;

/**
 * Tells whether a content looks as if it tried to give orders to the model (B11). A hint for readers of the result, no
 * defence: that is the fence. Better to miss one than to cry wolf over "please ignore my last e-mail".
 */
final class InstructionLike {
    private static final String ORDERS =
            "(?:instructions?|prompts?|rules|guidelines|directives|commands|context above|anweisungen|instrucciones)";

    private static final Pattern SIGNS = Pattern.compile(
            String.join(
                    "|",
                    "\\b(?:ignore|disregard|forget|override|bypass|ignoriere|vergiss|ignora|olvida)\\b[^.!?\\n]{0,40}\\b"
                            + ORDERS + "\\b",
                    "\\b(?:new|updated|revised|real|hidden|secret) (?:system )?(?:instructions?|prompt)\\s*:",
                    "\\bsystem (?:prompt|message|override)\\b",
                    "\\byou are (?:now|no longer) (?:an?|the|in|acting|bound|called|chatgpt|gpt|dan)\\b",
                    "\\b(?:you are|as|act as|acting as) an? (?:ai|artificial intelligence|large language model|language model|llm)\\b",
                    "\\b(?:reply|respond|answer|output|return|print)\\b[^.!?\\n]{0,20}\\b(?:only|exactly)\\b[^.!?\\n]{0,20}\\b(?:json|with the (?:word|value|score|text))\\b",
                    "\\b(?:set|give|make|score|rate)\\b[^.!?\\n]{0,30}\\b(?:csat|sentiment|score|rating)\\b[^.!?\\n]{0,10}\\b(?:to|as|of|=)\\s*\"?(?:\\d|positive|maximum)",
                    "\\b(?:jailbreak|developer mode|do anything now|prompt injection)\\b",
                    "<\\|(?:im_start|im_end|system|endoftext)\\|>",
                    "\\[/?INST]",
                    "</?(?:system|assistant|instructions?)>",
                    "(?:^|\\n)\\s*#{2,}\\s*(?:system|instructions?)\\b"),
            Pattern.CASE_INSENSITIVE);

    private InstructionLike() {}

    static boolean in(Content content) {
        return content.segments().stream().map(Segment::text).anyMatch(InstructionLike::in);
    }

    static boolean in(String text) {
        return SIGNS.matcher(text).find();
    }
}
