package dev.touchstone.bench;

/** A fact of the rule engine: one line of one card. Public, since generated rules read it. */
public final class DroolsMeasurement {

    private final DroolsCard card;
    private final int line;
    private final long numerator;
    private final long denominator;

    DroolsMeasurement(DroolsCard card, int line, long numerator, long denominator) {
        this.card = card;
        this.line = line;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Which line.
     *
     * @return from 0
     */
    public int getLine() {
        return line;
    }

    /**
     * What was summed.
     *
     * @return scaled to the unit
     */
    public long getNumerator() {
        return numerator;
    }

    /**
     * What that is divided by.
     *
     * @return 0 without data
     */
    public long getDenominator() {
        return denominator;
    }

    /**
     * Points in proportion between two values.
     *
     * @param worst the value without points
     * @param best the value with all points
     * @param all hundredths of a point at most
     * @return hundredths of a point, rounded half up
     */
    public int between(int worst, int best, int all) {
        long span = (worst - best) * denominator;
        long attained = Math.max(0, Math.min(worst * denominator - numerator, span));
        return Math.toIntExact((2 * all * attained + span) / (2 * span));
    }

    /**
     * Gives the line its points.
     *
     * @param hundredths of a point
     * @param reason why
     */
    public void give(int hundredths, String reason) {
        card.add(new DroolsCard.Line(line, numerator, denominator, hundredths, reason));
    }
}
