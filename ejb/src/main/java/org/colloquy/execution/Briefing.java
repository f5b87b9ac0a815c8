package org.colloquy.execution;

import java.time.LocalDate;
import org.colloquy.conversation.Content;
import org.colloquy.field.CustomField;
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
        long tenant = dossier.tenant().id();
        PromptSubject subject = new PromptSubject(
                dossier.tenant(),
                dossier.conversation(),
                code -> definitions
                        .field(tenant, code)
                        .map(CustomField::settings)
                        .orElse(null),
                dossier.subject(definitions).fields(),
                today);
        return new Briefing(dossier.content(), fenced, subject);
    }
}
