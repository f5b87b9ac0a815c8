package org.colloquy.usage;

/**
 * What earlier executions of a task took, all together: what an estimate learns from (B7.6).
 *
 * @param executions how many were looked at
 * @param contentTokens rough tokens of their conversations' contents
 * @param inputTokens prompt tokens that were billed
 * @param outputTokens completion tokens that were billed
 */
public record TaskUsage(long executions, long contentTokens, long inputTokens, long outputTokens) {
    public static final TaskUsage NONE = new TaskUsage(0, 0, 0, 0);
}
