package dev.touchstone.scoring.measure;

/**
 * One line of what is to be measured.
 *
 * @param key names the line, not blank: the indicator's key in a standard
 * @param measure what is measured
 * @param selection over which facts, dated how, for whom
 */
public record KeyedMeasure(String key, Measure measure, FactSelection selection) {

    /**
     * Checks that the anchor can date the facts.
     *
     * @throws IllegalArgumentException if the key is blank, none of the measure's kinds of facts has the declared anchor, or the
     *     measure allows no anchor but its own
     */
    public KeyedMeasure {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A measure in a list needs its key: " + measure.code());
        }
        var anchor = selection.anchor();
        if (anchor != null
                && measure.kinds().stream()
                        .noneMatch(kind -> Dating.anchorsOf(kind).contains(anchor))) {
            throw new IllegalArgumentException(key + ": " + measure.code() + " looks at " + measure.kinds()
                    + ", none of which is dated by " + anchor + ": choose another anchor or leave it out");
        }
        if (anchor != null && measure.anchorIsFixed()) {
            throw new IllegalArgumentException(key + ": " + measure.code()
                    + " is dated by where its window begins: leave the anchor " + anchor + " out");
        }
    }
}
