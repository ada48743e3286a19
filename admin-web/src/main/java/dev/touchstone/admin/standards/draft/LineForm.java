package dev.touchstone.admin.standards.draft;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Cadence;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One indicator as it is typed. Its weight is typed in the table, and what it measures is chosen when it is added. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NameForm name;
    private final NameForm note;
    private Nature nature;
    private Cadence cadence;
    private final RuleForm rule;
    private final ChannelsForm channels;
    private final FilterForm filter;
    private @Nullable String ownMaximum;
    private @Nullable String minimumSample;
    private @Nullable String criticalBelow;

    /** The form of an indicator. */
    public LineForm(Indicator indicator) {
        name = new NameForm(indicator.name());
        note = new NameForm(indicator.note());
        nature = indicator.nature();
        cadence = indicator.cadence();
        rule = new RuleForm(indicator.rule());
        channels = new ChannelsForm(indicator.channelTargets());
        filter = new FilterForm(indicator.selection().filter());
        Points maximum = indicator.ownMaximum();
        ownMaximum = maximum == null ? "" : maximum.value().toString();
        minimumSample = String.valueOf(indicator.minimumSample());
        Percentage critical = indicator.criticalBelow();
        criticalBelow = Typed.text(critical == null ? null : critical.percent());
    }

    /** The indicator with what was typed. */
    public Indicator applied(Indicator before) {
        LocalizedText newName = name.toText("standards.indicatorName");
        ScoringRule newRule = rule.toRule();
        FactSelection selection = before.selection();
        return new Indicator(
                before.key(),
                newName,
                note.find(),
                nature,
                before.weight(),
                maximum(before),
                before.measure(),
                new FactSelection(filter.toFilter(selection.filter()), selection.anchor(), selection.attribution()),
                newRule,
                channels.toTargets(newRule),
                Typed.from1(minimumSample, "standards.minimumSample"),
                Typed.isBlank(criticalBelow) ? null : Typed.percentage(criticalBelow, "standards.criticalBelow"),
                cadence);
    }

    /** A maximum such as one third cannot be typed; it stays while its text stays. */
    private @Nullable Points maximum(Indicator before) {
        Points known = before.ownMaximum();
        if (known != null && known.value().toString().equals(ownMaximum)) {
            return known;
        }
        return Typed.isBlank(ownMaximum) ? null : Points.of(Typed.above0(ownMaximum, "standards.ownMaximum"));
    }

    /** The target that a channel without one has, to begin with. */
    public void addChannel() {
        channels.add(rule.typed(RuleKind.TARGET));
    }

    public NameForm getName() {
        return name;
    }

    public NameForm getNote() {
        return note;
    }

    public Nature getNature() {
        return nature;
    }

    public void setNature(Nature nature) {
        this.nature = nature;
    }

    public Cadence getCadence() {
        return cadence;
    }

    public void setCadence(Cadence cadence) {
        this.cadence = cadence;
    }

    public RuleForm getRule() {
        return rule;
    }

    public ChannelsForm getChannels() {
        return channels;
    }

    public FilterForm getFilter() {
        return filter;
    }

    public @Nullable String getOwnMaximum() {
        return ownMaximum;
    }

    public void setOwnMaximum(@Nullable String ownMaximum) {
        this.ownMaximum = ownMaximum;
    }

    public @Nullable String getMinimumSample() {
        return minimumSample;
    }

    public void setMinimumSample(@Nullable String minimumSample) {
        this.minimumSample = minimumSample;
    }

    public @Nullable String getCriticalBelow() {
        return criticalBelow;
    }

    public void setCriticalBelow(@Nullable String criticalBelow) {
        this.criticalBelow = criticalBelow;
    }
}
