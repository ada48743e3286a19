package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A mergeable accumulator: what one subject's facts give to one measure, by channel. Sums are exact, values are counted one by one, what
 * was left out is counted by reason; so neither order nor grouping matters. Not safe for threads.
 */
public final class Tally {

    private static final Channel[] NO_CHANNEL = {};
    private static final ChannelTally[] NO_TALLY = {};

    /** Contacts come on few channels, so looking through them is quicker than any map. */
    private Channel[] channels = NO_CHANNEL;

    private ChannelTally[] tallies = NO_TALLY;

    void add(Evidence evidence, Share share) {
        on(evidence.channel()).add(evidence, share);
    }

    /** Adds observations of a shape that have the same value. */
    void add(Shape shape, long value, long times) {
        on(shape.channel()).add(shape, value, times);
    }

    /** Notes that a fact would count, were anybody known whose result it is. */
    void addUncredited(Evidence evidence) {
        on(evidence.channel()).exclude(evidence.findExclusion().orElse(Exclusion.of(Exclusion.Reason.NOBODY_CREDITED)));
    }

    /**
     * Adds what another one has counted.
     *
     * @param other of other facts and the same measure; not changed
     */
    public void merge(Tally other) {
        for (int i = 0; i < other.channels.length; i++) {
            on(other.channels[i]).merge(other.tallies[i]);
        }
    }

    /** Writes the channels in their order, whatever the order in which they occurred. */
    void write(TallyOutput output) {
        output.write(channels.length);
        IntStream.range(0, channels.length)
                .boxed()
                .sorted(Comparator.comparing(i -> channels[i]))
                .forEach(i -> {
                    output.writeKnown(channels[i]);
                    tallies[i].write(output);
                });
    }

    /** Adds what was written. */
    void read(TallyInput input) {
        for (long left = input.readLong(); left > 0; left--) {
            on(input.readChannel()).read(input);
        }
    }

    /** The measurement, with its parts by channel unless the source tells no channel at all. */
    Measurement measurement(Measure measure) {
        var all = new ChannelTally();
        boolean told = false;
        for (int i = 0; i < channels.length; i++) {
            all.merge(tallies[i]);
            told |= !channels[i].equals(Channel.UNKNOWN);
        }
        SortedMap<Channel, Measurement> byChannel = new TreeMap<>();
        for (int i = 0; told && i < channels.length; i++) {
            byChannel.put(channels[i], measurement(measure, tallies[i], new TreeMap<>()));
        }
        return measurement(measure, all, byChannel);
    }

    private ChannelTally on(Channel channel) {
        for (int i = 0; i < channels.length; i++) {
            if (channels[i].equals(channel)) {
                return tallies[i];
            }
        }
        int size = channels.length;
        channels = Arrays.copyOf(channels, size + 1);
        tallies = Arrays.copyOf(tallies, size + 1);
        channels[size] = channel;
        tallies[size] = new ChannelTally();
        return tallies[size];
    }

    private static Measurement measurement(
            Measure measure, ChannelTally tally, SortedMap<Channel, Measurement> byChannel) {
        Totals totals = tally.totals();
        Quotient value = measure.conclusion().conclude(totals);
        return new Measurement(
                measure.unit(),
                value.numerator(),
                value.denominator(),
                totals.sampleSize(),
                measure.proportion(),
                byChannel,
                new Distribution(totals.thousandths()),
                tally.excluded(),
                totals.records());
    }
}
