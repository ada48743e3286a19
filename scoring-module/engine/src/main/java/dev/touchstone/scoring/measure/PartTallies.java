package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.points.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One tally for each part of the period that is measured separately. */
final class PartTallies {

    private final List<Tally> parts = new ArrayList<>();

    PartTallies(int size) {
        for (int i = 0; i < size; i++) {
            parts.add(new Tally());
        }
    }

    Tally part(int index) {
        return parts.get(index);
    }

    void merge(PartTallies other) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).merge(other.parts.get(i));
        }
    }

    /** The measurement of the period: of its only part, or the mean of its parts' values. */
    Measurement measurement(Measure measure) {
        if (parts.size() == 1) {
            return parts.get(0).measurement(measure);
        }
        var all = new Tally();
        parts.forEach(all::merge);
        List<Measurement> months =
                parts.stream().map(part -> part.measurement(measure)).toList();
        Measurement pooled = all.measurement(measure);
        SortedMap<Channel, Measurement> byChannel = new TreeMap<>();
        pooled.byChannel().forEach((channel, whole) -> {
            List<Measurement> ofChannel = months.stream()
                    .filter(month -> month.byChannel().containsKey(channel))
                    .map(month -> month.byChannel().get(channel))
                    .toList();
            byChannel.put(channel, mean(whole, ofChannel, new TreeMap<>()));
        });
        return mean(pooled, months, byChannel);
    }

    private static Measurement mean(
            Measurement pooled, List<Measurement> months, SortedMap<Channel, Measurement> byChannel) {
        List<Fraction> values =
                months.stream().flatMap(month -> month.value().stream()).toList();
        Quotient value = values.isEmpty()
                ? Quotient.NONE
                : Quotient.of(values.stream().reduce(Fraction.ZERO, Fraction::plus), Fraction.of(values.size()));
        return new Measurement(
                pooled.unit(),
                value.numerator(),
                value.denominator(),
                pooled.sampleSize(),
                false,
                byChannel,
                pooled.distribution(),
                pooled.excluded(),
                pooled.records());
    }
}
