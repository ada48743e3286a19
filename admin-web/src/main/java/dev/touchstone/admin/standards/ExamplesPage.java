package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.curve.Attained;
import dev.touchstone.admin.standards.curve.CurveDrawing;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.CutOff;
import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.standard.Indicator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Each choice of the chosen indicator's rule by an example, reckoned with its own numbers. */
@Named("examples")
@RequestScoped
public class ExamplesPage {

    private static final Fraction ONE_AND_A_HALF = Fraction.of(3, 2);

    @Inject
    StandardPage page;

    @Inject
    StandardWords words;

    @Inject
    Texts texts;

    @Inject
    OrganisationDesk organisation;

    @Inject
    InstantSource clock;

    /** A step and a half beyond the target, by each treatment of the half; empty if there are no steps. */
    public String getPart() {
        Indicator indicator = page.getIndicator();
        if (indicator == null || !(indicator.rule() instanceof StepDeduction steps)) {
            return "";
        }
        Fraction value = steps.target().missing(Fraction.of(steps.step()).times(ONE_AND_A_HALF));
        return texts.of(
                "standards.example.part",
                measured(value, indicator),
                points(with(indicator, steps, PartOfStep.FULL, null), value),
                points(with(indicator, steps, PartOfStep.STARTED, null), value),
                points(with(indicator, steps, PartOfStep.PROPORTIONAL, null), value));
    }

    /** Exactly on the cut-off, by each meaning of it; empty if there is none. */
    public String getCutOff() {
        Indicator indicator = page.getIndicator();
        if (indicator == null || !(indicator.rule() instanceof StepDeduction steps) || steps.cutOff() == null) {
            return "";
        }
        Fraction limit = Fraction.of(steps.cutOff().limit());
        CutOff open = new CutOff(steps.cutOff().limit(), false);
        return texts.of(
                "standards.example.cutOff",
                measured(limit, indicator),
                points(with(indicator, steps, steps.partOfStep(), open), limit));
    }

    /** Half of the contacts on target and half two steps beyond it; empty if no channel has a target of its own. */
    public String getMix() {
        Indicator indicator = page.getIndicator();
        if (indicator == null
                || !(indicator.rule() instanceof StepDeduction steps)
                || indicator.channelTargets().targets().isEmpty()) {
            return "";
        }
        Channel own = indicator.channelTargets().targets().firstKey();
        Channel other = new TreeSet<>(List.of(Channel.PHONE, Channel.CHAT))
                .stream().filter(each -> !each.equals(own)).findFirst().orElse(Channel.EMAIL);
        StepDeduction ruleOfOwn = (StepDeduction) indicator.channelTargets().ruleOn(own, steps);
        StepDeduction ruleOfOther = (StepDeduction) indicator.channelTargets().ruleOn(other, steps);
        Fraction good = ruleOfOwn.fullPointsAt();
        Fraction bad = ruleOfOther.target().missing(Fraction.of(steps.step()).times(Fraction.of(2)));
        Measurement both = onChannels(indicator.measure().unit(), Map.of(own, good, other, bad));
        return texts.of(
                "standards.example.mix",
                words.channel(own.code()),
                measured(good, indicator),
                words.channel(other.code()),
                measured(bad, indicator),
                points(mixing(indicator, ChannelTargets.Mix.BY_CONTACTS), both),
                points(mixing(indicator, ChannelTargets.Mix.WORST), both));
    }

    /** What the smallest sample means. */
    public String getSample() {
        Indicator indicator = page.getIndicator();
        return indicator == null || indicator.minimumSample() < 2
                ? texts.of("standards.example.anySample")
                : texts.of("standards.example.sample", indicator.minimumSample() - 1, indicator.minimumSample());
    }

    /** What the chosen line is measured over on the card of last month. */
    public String getCadence() {
        Indicator indicator = page.getIndicator();
        if (indicator == null) {
            return "";
        }
        Period month = Period.of(YearMonth.from(LocalDate.ofInstant(clock.instant(), organisation.zone())))
                .previous();
        return texts.of(
                "standards.example.cadence",
                words.period(month),
                words.period(indicator.cadence().measured(month, month)));
    }

    /** What the critical limit means; empty if there is none. */
    public String getCritical() {
        Indicator indicator = page.getIndicator();
        Percentage limit = indicator == null ? null : indicator.criticalBelow();
        if (indicator == null || limit == null) {
            return "";
        }
        Fraction points = indicator.maximum().value().times(limit.share());
        return texts.of(
                "standards.example.critical",
                CurveDrawing.text(indicator.maximum().value()),
                CurveDrawing.text(points));
    }

    private static Indicator with(Indicator indicator, StepDeduction steps, PartOfStep part, @Nullable CutOff cutOff) {
        return indicator.withRule(new StepDeduction(steps.target(), steps.step(), steps.pointsPerStep(), part, cutOff));
    }

    private static Indicator mixing(Indicator indicator, ChannelTargets.Mix mix) {
        return indicator.withChannelTargets(
                new ChannelTargets(indicator.channelTargets().targets(), mix));
    }

    private static Measurement onChannels(Unit unit, Map<Channel, Fraction> values) {
        SortedMap<Channel, Measurement> parts = new TreeMap<>();
        Fraction sum = Fraction.ZERO;
        for (Map.Entry<Channel, Fraction> each : values.entrySet()) {
            parts.put(each.getKey(), Measurement.of(unit, each.getValue(), 1));
            sum = sum.plus(each.getValue());
        }
        Measurement whole = Measurement.of(unit, sum.dividedBy(Fraction.of(values.size())), values.size());
        return new Measurement(
                unit,
                whole.numerator(),
                whole.denominator(),
                values.size(),
                false,
                parts,
                new TreeMap<>(),
                new TreeMap<>(),
                List.of());
    }

    private String measured(Fraction value, Indicator indicator) {
        String unit = texts.of("standards.unit." + indicator.measure().unit().name());
        return texts.of("standards.amount", CurveDrawing.text(value), unit);
    }

    private static String points(Indicator indicator, Fraction value) {
        return points(indicator, Measurement.of(indicator.measure().unit(), value, 1));
    }

    private static String points(Indicator indicator, Measurement measured) {
        Fraction share =
                Attained.of(indicator.withMinimumSample(1), List.of(measured)).mean();
        return CurveDrawing.text(share.times(indicator.maximum().value()));
    }
}
