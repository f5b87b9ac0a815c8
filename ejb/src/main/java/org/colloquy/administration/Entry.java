package org.colloquy.administration;

/**
 * One object of the document.
 *
 * @param path where it stands, as in {@code aiTasks[2]}
 */
record Entry<T>(String path, Key key, T value) {
    String at(String property) {
        return path + "." + property;
    }
}
