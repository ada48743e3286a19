package dev.touchstone.scoring.standard;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.rule.PreparedRule;
import dev.touchstone.scoring.rule.ScoringRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a standards table: what is measured, by which rule it becomes points, and how much it weighs.
 *
 * @param key stable name within the standard, such as {@code first-response}
 * @param name as shown
 * @param note where target or rule come from if that is worth saying, such as "ours"; null if not
 * @param nature counted or judged
 * @param weight share of the total
 * @param ownMaximum the most points the line can give where that is not its weight; null if it is
 * @param measure what is measured
 * @param selection over which facts
 * @param rule how the value becomes points
 * @param channelTargets targets that differ by channel
 * @param minimumSample below it the line is not rated; at least 1
 * @param criticalBelow a line that attains less than this share of its maximum is a critical failure; null if it never is
 * @param cadence how often it is measured anew
 */
public record Indicator(
        String key,
        LocalizedText name,
        @Nullable LocalizedText note,
        Nature nature,
        Percentage weight,
        @Nullable Points ownMaximum,
        Measure measure,
        FactSelection selection,
        ScoringRule rule,
        ChannelTargets channelTargets,
        int minimumSample,
        @Nullable Percentage criticalBelow,
        Cadence cadence) {

    /**
     * A line that is measured over whatever period a card is for.
     *
     * @param key stable name within the standard
     * @param name as shown
     * @param note where target or rule come from; null if not said
     * @param nature counted or judged
     * @param weight share of the total
     * @param ownMaximum the most points the line can give; null if it is its weight
     * @param measure what is measured
     * @param selection over which facts
     * @param rule how the value becomes points
     * @param channelTargets targets that differ by channel
     * @param minimumSample below it the line is not rated; at least 1
     * @param criticalBelow the share of its maximum below which it is a critical failure; null if it never is
     */
    public Indicator(
            String key,
            LocalizedText name,
            @Nullable LocalizedText note,
            Nature nature,
            Percentage weight,
            @Nullable Points ownMaximum,
            Measure measure,
            FactSelection selection,
            ScoringRule rule,
            ChannelTargets channelTargets,
            int minimumSample,
            @Nullable Percentage criticalBelow) {
        this(
                key,
                name,
                note,
                nature,
                weight,
                ownMaximum,
                measure,
                selection,
                rule,
                channelTargets,
                minimumSample,
                criticalBelow,
                Cadence.EVERY_PERIOD);
    }

    /**
     * Checks the parts against each other.
     *
     * @throws IllegalArgumentException if the key is blank, the sample below 1, the maximum not above 0, or a channel's target lies past the
     *     rule's cut-off
     * @throws UnsupportedOperationException if targets differ by channel though the rule has no single target
     */
    public Indicator {
        if (key.isBlank() || minimumSample < 1) {
            throw new IllegalArgumentException(
                    "Indicator \"" + key + "\" needs a key and a minimum sample of at least 1");
        }
        if (ownMaximum != null && ownMaximum.signum() <= 0) {
            throw new IllegalArgumentException("Indicator " + key + ": maximum " + ownMaximum + " is not above 0");
        }
        channelTargets.targets().values().forEach(target -> rule.withTarget(Fraction.of(target)));
    }

    /**
     * The most points the line can give.
     *
     * @return its own maximum, else its weight
     */
    public Points maximum() {
        return ownMaximum != null ? ownMaximum : Points.of(weight.percent());
    }

    /**
     * What is lost, and why.
     *
     * @param actual a measurement with a value
     * @return the deductions, unrounded, together at most the maximum
     */
    public List<Deduction> deductions(Measurement actual) {
        return channelTargets.deductions(rule, actual, maximum());
    }

    /**
     * The same for many measurements.
     *
     * @return gives what {@link #deductions} gives
     */
    public PreparedRule prepared() {
        return channelTargets.targets().isEmpty() ? rule.prepared(maximum()) : this::deductions;
    }

    /**
     * The same with another weight.
     *
     * @param other share of the total
     * @return the indicator
     */
    public Indicator withWeight(Percentage other) {
        return with(other, selection, rule, channelTargets, minimumSample, cadence);
    }

    /**
     * The same with another rule.
     *
     * @param other how the value becomes points
     * @return the indicator
     */
    public Indicator withRule(ScoringRule other) {
        return with(weight, selection, other, channelTargets, minimumSample, cadence);
    }

    /**
     * The same with another selection.
     *
     * @param other over which facts
     * @return the indicator
     */
    public Indicator withSelection(FactSelection other) {
        return with(weight, other, rule, channelTargets, minimumSample, cadence);
    }

    /**
     * The same with other targets by channel.
     *
     * @param other targets that differ by channel
     * @return the indicator
     */
    public Indicator withChannelTargets(ChannelTargets other) {
        return with(weight, selection, rule, other, minimumSample, cadence);
    }

    /**
     * The same with another minimum sample.
     *
     * @param other at least 1
     * @return the indicator
     */
    public Indicator withMinimumSample(int other) {
        return with(weight, selection, rule, channelTargets, other, cadence);
    }

    /**
     * The same measured as often as another choice says.
     *
     * @param other how often it is measured anew
     * @return the indicator
     */
    public Indicator withCadence(Cadence other) {
        return with(weight, selection, rule, channelTargets, minimumSample, other);
    }

    private Indicator with(
            Percentage newWeight,
            FactSelection newSelection,
            ScoringRule newRule,
            ChannelTargets newTargets,
            int newSample,
            Cadence newCadence) {
        return new Indicator(
                key,
                name,
                note,
                nature,
                newWeight,
                ownMaximum,
                measure,
                newSelection,
                newRule,
                newTargets,
                newSample,
                criticalBelow,
                newCadence);
    }
}
