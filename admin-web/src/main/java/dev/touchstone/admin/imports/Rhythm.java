package dev.touchstone.admin.imports;

import java.util.Arrays;

/** How often a connection can be read by itself. */
public enum Rhythm {
    FIVE_MINUTES(5),
    QUARTER_HOUR(15),
    HOUR(60),
    SIX_HOURS(360),
    DAY(1440);

    private final int minutes;

    Rhythm(int minutes) {
        this.minutes = minutes;
    }

    int minutes() {
        return minutes;
    }

    static Rhythm of(int minutes) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.minutes == minutes)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rhythm has " + minutes + " minutes"));
    }

    /** The key of its name. */
    public String getTextKey() {
        return "imports.rhythm." + name();
    }
}
