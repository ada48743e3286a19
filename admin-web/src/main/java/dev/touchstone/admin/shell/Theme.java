package dev.touchstone.admin.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light, dark, or as the reader's system is set. */
public enum Theme {
    SYSTEM("pi-desktop"),
    LIGHT("pi-sun"),
    DARK("pi-moon");

    private final String icon;

    Theme(String icon) {
        this.icon = icon;
    }

    /** The icon's style class. */
    public String getIcon() {
        return icon;
    }

    /** The name in the page and in the cookie: system, light or dark. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme with this code; empty for any other text. */
    public static Optional<Theme> find(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.getCode().equals(code))
                .findFirst();
    }
}
