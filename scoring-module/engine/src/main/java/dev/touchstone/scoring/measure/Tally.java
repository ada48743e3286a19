package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A mergeable accumulator: what one subject's facts give to one measure. Neither order nor grouping matters. */
final class Tally {

    private final SortedMap<Channel, ChannelTally> channels = new TreeMap<>();

    void add(Evidence evidence, Share share) {
        on(evidence.channel()).add(evidence, share);
    }

    /** Notes that a fact would count, were anybody known whose result it is. */
    void addUncredited(Evidence evidence) {
        on(evidence.channel()).exclude(evidence.findExclusion().orElse(Exclusion.of(Exclusion.Reason.NOBODY_CREDITED)));
    }

    void merge(Tally other) {
        other.channels.forEach((channel, tally) -> on(channel).merge(tally));
    }

    /** The measurement, with its parts by channel unless the source tells no channel at all. */
    Measurement measurement(Measure measure) {
        var all = new ChannelTally();
        channels.values().forEach(all::merge);
        SortedMap<Channel, Measurement> byChannel = new TreeMap<>();
        if (!Set.of(Channel.UNKNOWN).containsAll(channels.keySet())) {
            channels.forEach((channel, tally) -> byChannel.put(channel, measurement(measure, tally, new TreeMap<>())));
        }
        return measurement(measure, all, byChannel);
    }

    private ChannelTally on(Channel channel) {
        return channels.computeIfAbsent(channel, first -> new ChannelTally());
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
