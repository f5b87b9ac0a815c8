package org.colloquy.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The query of a page's address: immutable, in the order in which it was built, without empty values. */
public final class Address {
    public static final Address NONE = new Address(Map.of());

    private final Map<String, String> parameters;

    private Address(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** The same with a parameter set; null or empty takes it away. */
    public Address with(String name, Object value) {
        Map<String, String> next = new LinkedHashMap<>(parameters);
        next.remove(name);
        if (value != null && !value.toString().isEmpty()) {
            next.put(name, value.toString());
        }
        return new Address(next);
    }

    /** Whether nothing is set. */
    public boolean isEmpty() {
        return parameters.isEmpty();
    }

    /** The address relative to the page itself: {@code ?} and the encoded parameters. */
    @Override
    public String toString() {
        return parameters.entrySet().stream()
                .map(p -> encode(p.getKey()) + "=" + encode(p.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
