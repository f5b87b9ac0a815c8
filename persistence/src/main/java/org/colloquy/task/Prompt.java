package org.colloquy.task;

import org.colloquy.conversation.Content;

/**
 * The three messages of a call (B11). The first two are byte-identical for all tasks on a conversation whose content is
 * not cut differently, so that providers' prompt caches hit.
 *
 * @param system the product's frame; message of the system
 * @param content the conversation, fenced and declared as data; message of the user
 * @param instructions the task's instructions and output format; message of the user
 */
public record Prompt(String system, String content, String instructions) {
    /** SHA-256 over the three. */
    public String hash() {
        return Content.sha256(system + '\0' + content + '\0' + instructions);
    }
}
