package dev.touchstone.scoring.measure;

/** How observations become one figure. */
public sealed interface Conclusion {

    /** Sum of numerators by sum of denominators. */
    Conclusion RATIO = new Ratio();
    /** Sum of numerators. */
    Conclusion TOTAL = new Total();
    /** The value in the middle. */
    Conclusion MEDIAN = new Median();

    /** Sum of numerators by sum of denominators: rates and means. */
    record Ratio() implements Conclusion {}

    /** Sum of numerators, whatever the number of facts. */
    record Total() implements Conclusion {}

    /** The value in the middle, or the mean of the two in the middle. */
    record Median() implements Conclusion {}

    /**
     * The smallest value that at least so many per cent do not exceed (nearest rank).
     *
     * @param percent 1 to 99
     */
    record Percentile(int percent) implements Conclusion {}
}
