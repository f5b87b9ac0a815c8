package org.colloquy.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/**
 * What the address asks for. A parameter that is absent, empty or makes no sense is null: a page shows what it can
 * rather than refuse a link that somebody cut in two.
 */
@RequestScoped
public class Asked {
    private static final int MOST_DIGITS = 18;

    @Inject
    private HttpServletRequest request;

    public String text(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.trim();
    }

    /** A word of an enumeration. */
    public <E extends Enum<E>> E word(String name, Class<E> of) {
        String value = text(name);
        return Arrays.stream(of.getEnumConstants())
                .filter(e -> e.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    public Long id(String name) {
        String value = text(name);
        return value != null && value.length() <= MOST_DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Long.valueOf(value)
                : null;
    }
}
