package org.colloquy.usage;

import java.util.Locale;

/** By what usage can be grouped. */
public enum UsageGrouping {
    TENANT("t.code"),
    TASK("k.code"),
    ENGINE("c.engine_code"),
    DAY("DATE(c.called_at)");

    private final String column;

    UsageGrouping(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** The name that callers use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
