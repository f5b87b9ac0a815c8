package org.colloquy.web.shell;

import java.util.Comparator;

/** A tenant that can be chosen in the top bar. */
public record TenantChoice(String code, String name) implements Comparable<TenantChoice> {
    @Override
    public int compareTo(TenantChoice other) {
        return Comparator.comparing(TenantChoice::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(TenantChoice::code)
                .compare(this, other);
    }
}
