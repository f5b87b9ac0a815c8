package org.colloquy.inference;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * One POST of JSON.
 *
 * @param connect longest wait for a connection
 * @param whole longest time from the start to the end of the answer, connecting included
 */
record HttpCall(URI uri, Map<String, String> headers, byte[] body, Duration connect, Duration whole) {}
