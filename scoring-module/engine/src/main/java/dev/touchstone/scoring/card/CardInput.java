package dev.touchstone.scoring.card;

import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything a scorecard is derived from. Equal inputs give equal scorecards.
 *
 * @param subject who
 * @param period when
 * @param segments at least one, in time order, together the period
 * @param exemptions lines declared not applicable
 * @param adjustments changes of lines
 * @param items bonus and penalty items
 * @param vetoes findings that put the result outside the grades
 */
public record CardInput(
        Subject subject,
        Period period,
        List<Segment> segments,
        List<LineExemption> exemptions,
        List<Adjustment> adjustments,
        List<Item> items,
        List<Veto> vetoes) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the segments do not cover the period without gap or overlap
     */
    public CardInput {
        segments = List.copyOf(segments);
        exemptions = List.copyOf(exemptions);
        adjustments = List.copyOf(adjustments);
        items = List.copyOf(items);
        vetoes = List.copyOf(vetoes);
        LocalDate day = period.from();
        for (Segment segment : segments) {
            if (!segment.period().from().equals(day)) {
                throw new IllegalArgumentException("The segments of " + period + " leave a gap or overlap at " + day
                        + ": the next begins " + segment.period().from());
            }
            day = segment.period().until();
        }
        if (!day.equals(period.until())) {
            throw new IllegalArgumentException(
                    "The segments of " + period + " end before " + day + ", not before " + period.until());
        }
    }

    /**
     * One standard for the whole period, and nothing changed by people.
     *
     * @param subject who
     * @param period when
     * @param standard the version in force
     * @param measurements by indicator
     * @return the input
     */
    public static CardInput of(
            Subject subject, Period period, Standard standard, Map<String, Measurement> measurements) {
        return new CardInput(
                subject,
                period,
                List.of(new Segment(standard, period, measurements)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * The version in force at the end of the period: its conventions and grades apply to the whole card.
     *
     * @return the last segment's standard
     */
    public Standard standard() {
        return segments.get(segments.size() - 1).standard();
    }

    /**
     * The same with adjustments.
     *
     * @param other changes of lines
     * @return the input
     */
    public CardInput withAdjustments(List<Adjustment> other) {
        return new CardInput(subject, period, segments, exemptions, other, items, vetoes);
    }

    /**
     * The same with bonus and penalty items.
     *
     * @param other the items
     * @return the input
     */
    public CardInput withItems(List<Item> other) {
        return new CardInput(subject, period, segments, exemptions, adjustments, other, vetoes);
    }

    /**
     * The same with exempted lines.
     *
     * @param other lines declared not applicable
     * @return the input
     */
    public CardInput withExemptions(List<LineExemption> other) {
        return new CardInput(subject, period, segments, other, adjustments, items, vetoes);
    }

    /**
     * The same with vetoes.
     *
     * @param other findings that put the result outside the grades
     * @return the input
     */
    public CardInput withVetoes(List<Veto> other) {
        return new CardInput(subject, period, segments, exemptions, adjustments, items, other);
    }

    boolean exempts(String indicator) {
        return exemptions.stream().anyMatch(exemption -> exemption.indicator().equals(indicator));
    }
}
