package dev.touchstone.scoring.rule;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Targets that differ by channel: each channel is scored by its own target, and the parts are put together.
 *
 * @param targets by channel; a channel that is not listed has the rule's own target
 * @param mix how the channels are put together
 */
public record ChannelTargets(SortedMap<Channel, BigDecimal> targets, Mix mix) {

    /** The same target on every channel. */
    public static final ChannelTargets NONE = new ChannelTargets(new TreeMap<>(), Mix.BY_CONTACTS);

    /** How channels are put together. */
    public enum Mix {
        /** Averaged by the number of contacts. */
        BY_CONTACTS,
        /** The worst channel counts. */
        WORST
    }

    /** Copies the targets. */
    public ChannelTargets {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    }

    /**
     * Applies a rule channel by channel; to the whole where no channel has a contact of its own.
     *
     * @param rule the indicator's rule
     * @param actual a measurement with a value; channel by channel if targets are given
     * @param maximum the most the line can give
     * @return the deductions, unrounded
     */
    public List<Deduction> deductions(ScoringRule rule, Measurement actual, Points maximum) {
        if (targets.isEmpty() || actual.byChannel().isEmpty()) {
            return rule.deductions(actual, maximum);
        }
        List<OnOneChannel> parts = new ArrayList<>();
        for (Map.Entry<Channel, Measurement> entry : actual.byChannel().entrySet()) {
            Measurement measured = entry.getValue();
            if (measured.isMeasured()) {
                ScoringRule own = ruleOn(entry.getKey(), rule);
                parts.add(new OnOneChannel(entry.getKey(), measured.sampleSize(), own.deductions(measured, maximum)));
            }
        }
        if (parts.stream().noneMatch(part -> part.contacts() > 0)) {
            return rule.deductions(actual, maximum);
        }
        return mix == Mix.WORST ? worst(parts) : byContacts(parts);
    }

    /**
     * The rule as it applies to one channel.
     *
     * @param channel which
     * @param rule the indicator's rule
     * @return the rule with the channel's target, or as it is where the channel has none of its own
     */
    public ScoringRule ruleOn(Channel channel, ScoringRule rule) {
        BigDecimal own = targets.get(channel);
        return own == null ? rule : rule.withTarget(Fraction.of(own));
    }

    private static List<Deduction> worst(List<OnOneChannel> parts) {
        OnOneChannel worst = Collections.max(parts, (a, b) -> a.lost().compareTo(b.lost()));
        return worst.shared(Fraction.ONE);
    }

    private static List<Deduction> byContacts(List<OnOneChannel> parts) {
        long contacts = parts.stream().mapToLong(OnOneChannel::contacts).sum();
        List<Deduction> deductions = new ArrayList<>();
        for (OnOneChannel part : parts) {
            if (part.contacts() > 0) {
                deductions.addAll(part.shared(Fraction.of(part.contacts(), contacts)));
            }
        }
        return deductions;
    }

    private record OnOneChannel(Channel channel, long contacts, List<Deduction> deductions) {

        Points lost() {
            return Points.sum(deductions.stream().map(Deduction::points).toList());
        }

        List<Deduction> shared(Fraction share) {
            return deductions.stream()
                    .map(each -> (Deduction) new Deduction.OnChannel(
                            channel, share, each, each.points().times(share)))
                    .toList();
        }
    }
}
