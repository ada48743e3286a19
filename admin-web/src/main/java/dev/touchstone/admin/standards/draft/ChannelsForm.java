package dev.touchstone.admin.standards.draft;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepDeduction;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Targets that differ by channel. Only a rule with a single target can have them. */
public class ChannelsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<ChannelForm> rows = new ArrayList<>();
    private ChannelTargets.Mix mix;

    ChannelsForm(ChannelTargets targets) {
        mix = targets.mix();
        targets.targets().forEach((channel, target) -> rows.add(new ChannelForm(channel.code(), Typed.text(target))));
    }

    ChannelTargets toTargets(ScoringRule rule) {
        if (!(rule instanceof StepDeduction steps)) {
            return ChannelTargets.NONE;
        }
        SortedMap<Channel, BigDecimal> targets = new TreeMap<>();
        for (ChannelForm row : rows) {
            Channel channel = row.toChannel();
            BigDecimal target = Typed.number(row.getTarget(), "standards.target");
            boolean pastCutOff = steps.cutOff() != null
                    && steps.cutOff()
                            .isPassedBy(Fraction.of(target), steps.target().better());
            if (pastCutOff) {
                throw new Refusal("standards.unfit.cutOffBeforeTarget");
            }
            if (targets.put(channel, target) != null) {
                throw new Refusal("standards.unfit.channelTwice", channel.code());
            }
        }
        return new ChannelTargets(targets, mix);
    }

    /** Adds a channel with the target of the rule. */
    public void add(String target) {
        rows.add(new ChannelForm(null, target));
    }

    /** Takes a channel away. */
    public void remove(ChannelForm row) {
        rows.remove(row);
    }

    public List<ChannelForm> getRows() {
        return rows;
    }

    public ChannelTargets.Mix getMix() {
        return mix;
    }

    public void setMix(ChannelTargets.Mix mix) {
        this.mix = mix;
    }
}
