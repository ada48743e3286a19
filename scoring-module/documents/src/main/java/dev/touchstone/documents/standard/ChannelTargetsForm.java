package dev.touchstone.documents.standard;

import dev.touchstone.documents.fact.FactForms;
import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.MapForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.rule.ChannelTargets;
import java.math.BigDecimal;
import java.util.SortedMap;

/** Targets that differ by channel. */
final class ChannelTargetsForm extends RecordForm<ChannelTargets> {

    private final Field<SortedMap<Channel, BigDecimal>> targets =
            required("targets", new MapForm<>(FactForms.CHANNEL, Numbers.DECIMAL), ChannelTargets::targets);
    private final Field<ChannelTargets.Mix> mix =
            required("mix", ChoiceForm.of(ChannelTargets.Mix.class), ChannelTargets::mix);

    ChannelTargetsForm() {
        super("channel-targets", "Targets by channel, and how the channels are put together.");
    }

    @Override
    protected ChannelTargets construct(Values in) {
        return new ChannelTargets(in.get(targets), in.get(mix));
    }
}
