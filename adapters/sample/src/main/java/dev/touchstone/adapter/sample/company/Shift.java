package dev.touchstone.adapter.sample.company;

/** A working day's hours. */
public enum Shift {
    /** From eight to four. */
    EARLY("早班", 8, 16),
    /** From eleven to seven. */
    MIDDLE("中班", 11, 19),
    /** From two to ten, through the evening peak. */
    LATE("晚班", 14, 22);

    private final String label;
    private final int begins;
    private final int ends;

    Shift(String label, int begins, int ends) {
        this.label = label;
        this.begins = begins;
        this.ends = ends;
    }

    /**
     * As the directory names it.
     *
     * @return in Chinese, as the company would write it
     */
    public String label() {
        return label;
    }

    /**
     * The hour it begins.
     *
     * @return 0 to 23
     */
    public int begins() {
        return begins;
    }

    /**
     * The hour it ends.
     *
     * @return after the beginning
     */
    public int ends() {
        return ends;
    }
}
