package dev.touchstone.admin.standards.checks;

/** What a check came to. */
public enum CheckState {
    /** It keeps the draft from being published. */
    MISSING("bad", "pi-times-circle"),
    /** It may be published, but somebody should look. */
    DOUBTFUL("warn", "pi-exclamation-triangle"),
    /** It is being found out. */
    WAITING("", "pi-clock"),
    /** There is nothing to check by. */
    OPEN("", "pi-info-circle"),
    /** Nothing to do. */
    PASSED("ok", "pi-check-circle");

    private final String kind;
    private final String icon;

    CheckState(String kind, String icon) {
        this.kind = kind;
        this.icon = icon;
    }

    /** The style class. */
    public String getKind() {
        return kind;
    }

    /** The icon's style class. */
    public String getIcon() {
        return icon;
    }
}
