package org.colloquy.execution;

import java.time.LocalDate;
import org.colloquy.conversation.Content;
import org.colloquy.job.Definitions;
import org.colloquy.job.Dossier;
import org.colloquy.task.FencedContent;
import org.colloquy.task.PromptSubject;

/**
 * What all tasks on a conversation are told alike: made once, so that their first two messages are the same (B11).
 *
 * @param fenced the content between its markers
 * @param subject what the prompts' variables speak of
 */
record Briefing(Content content, FencedContent fenced, PromptSubject subject) {
    static Briefing of(Dossier dossier, Definitions definitions, FencedContent fenced, LocalDate today) {
        return new Briefing(dossier.content(), fenced, dossier.promptSubject(definitions, today));
    }
}
