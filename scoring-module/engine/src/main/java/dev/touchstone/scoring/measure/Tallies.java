package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.points.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was counted for one subject: a tally for each line and each part of the period that is measured separately. */
final class Tallies {

    private final int parts;
    private final @Nullable Tally[] tallies;

    Tallies(int lines, int parts) {
        this.parts = parts;
        this.tallies = new Tally[lines * parts];
    }

    Tally at(int line, int part) {
        Tally tally = tallies[line * parts + part];
        if (tally == null) {
            tally = new Tally();
            tallies[line * parts + part] = tally;
        }
        return tally;
    }

    void set(int line, int part, Tally tally) {
        tallies[line * parts + part] = tally;
    }

    /** What was counted by a line in a part; empty if nothing was. */
    Optional<Tally> find(int line, int part) {
        return Optional.ofNullable(tallies[line * parts + part]);
    }

    void write(TallyOutput output) {
        output.write(Arrays.stream(tallies).filter(Objects::nonNull).count());
        for (int i = 0; i < tallies.length; i++) {
            Tally tally = tallies[i];
            if (tally != null) {
                output.write(i);
                tally.write(output);
            }
        }
    }

    /** Adds so many tallies that were written. */
    void read(long count, TallyInput input) {
        for (long left = count; left > 0; left--) {
            int index = Math.toIntExact(input.readLong());
            at(index / parts, index % parts).read(input);
        }
    }

    void merge(Tallies other) {
        for (int i = 0; i < tallies.length; i++) {
            Tally more = other.tallies[i];
            if (more != null) {
                at(i / parts, i % parts).merge(more);
            }
        }
    }

    /** The measurement of a line over the period: of its only part, or the mean of its parts' values. */
    Measurement measurement(int line, Measure measure) {
        if (parts == 1) {
            return at(line, 0).measurement(measure);
        }
        var all = new Tally();
        List<Measurement> months = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            all.merge(at(line, part));
            months.add(at(line, part).measurement(measure));
        }
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
