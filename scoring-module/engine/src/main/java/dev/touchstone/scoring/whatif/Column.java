package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator's measurements of all cards. Cards of the same value share a place; places run up with the value, so a rule needs
 * to be asked only where its points change.
 */
final class Column {

    static final int NOTHING = -1;

    private final int[] places;
    private final long[] samples;
    private final List<Measurement> measurements;
    private final boolean ascending;

    private Column(int[] places, long[] samples, List<Measurement> measurements, boolean ascending) {
        this.places = places;
        this.samples = samples;
        this.measurements = measurements;
        this.ascending = ascending;
    }

    /** By value, for rules that look at nothing else. */
    static Column byValue(List<CardInput> cards, String indicator) {
        List<Integer> measured = new ArrayList<>();
        Fraction[] values = new Fraction[cards.size()];
        Measurement[] found = new Measurement[cards.size()];
        long[] samples = new long[cards.size()];
        for (int card = 0; card < cards.size(); card++) {
            Measurement measurement = measurementOf(cards.get(card), indicator);
            if (measurement != null && measurement.isMeasured()) {
                values[card] = measurement.value().get();
                found[card] = measurement;
                samples[card] = measurement.sampleSize();
                measured.add(card);
            }
        }
        measured.sort(Comparator.comparing(card -> values[card]));
        int[] places = unmeasured(cards.size());
        List<Measurement> distinct = new ArrayList<>();
        Fraction before = null;
        for (int card : measured) {
            if (!values[card].equals(before)) {
                distinct.add(found[card]);
                before = values[card];
            }
            places[card] = distinct.size() - 1;
        }
        return new Column(places, samples, List.copyOf(distinct), true);
    }

    /** Card by card, for rules that look at more than the value. */
    static Column byCard(List<CardInput> cards, String indicator) {
        int[] places = unmeasured(cards.size());
        long[] samples = new long[cards.size()];
        List<Measurement> measurements = new ArrayList<>();
        for (int card = 0; card < cards.size(); card++) {
            Measurement measurement = measurementOf(cards.get(card), indicator);
            if (measurement != null && measurement.isMeasured()) {
                places[card] = measurements.size();
                samples[card] = measurement.sampleSize();
                measurements.add(measurement);
            }
        }
        return new Column(places, samples, List.copyOf(measurements), false);
    }

    private static int[] unmeasured(int size) {
        int[] places = new int[size];
        Arrays.fill(places, NOTHING);
        return places;
    }

    private static @Nullable Measurement measurementOf(CardInput card, String indicator) {
        return card.segments().get(0).measurements().get(indicator);
    }

    /** The card's place; {@link #NOTHING} if nothing was measured. */
    int placeOf(int card) {
        return places[card];
    }

    long sampleOf(int card) {
        return samples[card];
    }

    Measurement at(int place) {
        return measurements.get(place);
    }

    /** How many places there are. */
    int size() {
        return measurements.size();
    }

    /** Whether the places run up with the value. */
    boolean isAscending() {
        return ascending;
    }
}
