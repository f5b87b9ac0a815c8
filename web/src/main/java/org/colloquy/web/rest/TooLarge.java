package org.colloquy.web.rest;

/** A request brings more than 5 MiB. */
class TooLarge extends RuntimeException {
    TooLarge() {
        super("the body is larger than 5 MiB");
    }
}
