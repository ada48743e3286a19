package dev.touchstone.scoring.measure;

/** The unit of a measured value. */
public enum Unit {
    /** Seconds; facts are summed in whole milliseconds. */
    SECONDS(1),
    /** Per cent: 88 of 100 is 88. */
    PERCENT(2),
    /** Points of a scale or rubric. */
    POINTS(2),
    /** A number of things, such as faults. */
    COUNT(2),
    /** −100 to 100, as of a net promoter score. */
    SCORE(1);

    private final int places;

    Unit(int places) {
        this.places = places;
    }

    /**
     * How many decimals a value is printed with, unless it stands close to a threshold.
     *
     * @return 1 or 2
     */
    public int places() {
        return places;
    }
}
