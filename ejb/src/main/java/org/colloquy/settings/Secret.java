package org.colloquy.settings;

/** A key or password in the clear. Shows nothing of itself in logs and messages. */
public record Secret(String value) {
    @Override
    public String toString() {
        return "***";
    }
}
