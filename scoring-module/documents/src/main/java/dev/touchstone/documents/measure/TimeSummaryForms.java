package dev.touchstone.documents.measure;

import dev.touchstone.documents.fact.FactForms;
import dev.touchstone.documents.form.ConstantForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.KindForm;
import dev.touchstone.documents.form.MapForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OneMemberForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.measure.TimeSummary;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many durations become one figure. */
final class TimeSummaryForms {

    static final KindForm<TimeSummary> SUMMARY = new KindForm<TimeSummary>("time-summary")
            .with(
                    "mean",
                    TimeSummary.Mean.class,
                    new ConstantForm<>("mean", "Their sum by their number.", new TimeSummary.Mean()))
            .with(
                    "median",
                    TimeSummary.Median.class,
                    new ConstantForm<>("median", "The one in the middle.", new TimeSummary.Median()))
            .with(
                    "percentile",
                    TimeSummary.Percentile.class,
                    new OneMemberForm<>(
                            "percentile",
                            "The smallest duration that at least so many per cent do not exceed (nearest rank).",
                            "percent",
                            Numbers.DECIMAL
                                    .withDecimals(0)
                                    .atLeast(1)
                                    .atMost(99)
                                    .as(BigDecimal::intValueExact, BigDecimal::valueOf),
                            TimeSummary.Percentile::percent,
                            TimeSummary.Percentile::new))
            .with("within-target", TimeSummary.WithinTarget.class, new WithinTargetForm());

    private TimeSummaryForms() {}

    private static final class WithinTargetForm extends RecordForm<TimeSummary.WithinTarget> {

        private final Field<Duration> target =
                required("targetSeconds", Numbers.SECONDS, TimeSummary.WithinTarget::target);
        private final Field<SortedMap<Channel, Duration>> byChannel = unless(
                new TreeMap<>(),
                "targetSecondsByChannel",
                new MapForm<>(FactForms.CHANNEL, Numbers.SECONDS),
                TimeSummary.WithinTarget::byChannel);

        WithinTargetForm() {
            super("within-target", "The share of durations within target, each against its own channel's.");
        }

        @Override
        protected TimeSummary.WithinTarget construct(Values in) {
            return new TimeSummary.WithinTarget(in.get(target), in.get(byChannel));
        }
    }
}
