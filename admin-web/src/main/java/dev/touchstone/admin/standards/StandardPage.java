package dev.touchstone.admin.standards;

import dev.touchstone.admin.standards.draft.ChannelForm;
import dev.touchstone.admin.standards.draft.ConditionForm;
import dev.touchstone.admin.standards.draft.FilterForm;
import dev.touchstone.admin.standards.draft.LineForm;
import dev.touchstone.admin.standards.draft.Remedy;
import dev.touchstone.admin.standards.draft.RowForm;
import dev.touchstone.admin.standards.draft.RuleKind;
import dev.touchstone.admin.standards.draft.TableForm;
import dev.touchstone.admin.standards.draft.TableOrder;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.lint.LintCode;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.scoring.standard.Cadence;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The table of a version: weights with their sum in sight, and one indicator with its rule beside it. */
@Named
@ViewScoped
public class StandardPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> CHANNELS = List.of(
                    Channel.PHONE,
                    Channel.CHAT,
                    Channel.BOT,
                    Channel.EMAIL,
                    Channel.WEB,
                    Channel.SMS,
                    Channel.SOCIAL,
                    Channel.IN_PERSON,
                    Channel.UNKNOWN)
            .stream()
            .map(Channel::code)
            .toList();

    private static final Set<LintCode> SAID =
            Set.of(LintCode.WEIGHT_BELOW, LintCode.WEIGHT_ABOVE, LintCode.MIX, LintCode.MIX_DIFFERS);

    @Inject
    OpenVersion version;

    private InspectorTab tab = InspectorTab.SCORING;
    private @Nullable String chosen;
    private @Nullable TableForm table;
    private @Nullable LineForm line;

    /** Fills the forms. */
    public void open() {
        Standard standard = version.getStandard();
        table = new TableForm(standard);
        Optional<Indicator> selected = standard.findIndicator(Objects.requireNonNullElse(chosen, ""))
                .or(() -> standard.listIndicators().stream().findFirst());
        chosen = selected.map(Indicator::key).orElse(null);
        line = selected.map(LineForm::new).orElse(null);
    }

    /** Fills the weights anew, and leaves what is typed for the chosen indicator. */
    void refillTable() {
        table = new TableForm(version.getStandard());
    }

    /** One step back. */
    public void undo() {
        version.undo();
        open();
    }

    /** One step forth. */
    public void redo() {
        version.redo();
        open();
    }

    /** Takes over what was typed. */
    public boolean changed() {
        return version.change(this::applied);
    }

    /** Adds an empty dimension. */
    public void addDimension() {
        restructure(TableOrder::addDimension);
    }

    /** Removes a dimension and its indicators. */
    public void removeDimension(String key) {
        restructure(standard -> TableOrder.removeDimension(standard, key));
    }

    /** Moves a dimension one place up. */
    public void raiseDimension(String key) {
        restructure(standard -> TableOrder.raiseDimension(standard, key));
    }

    /** Removes the chosen indicator. */
    public void removeIndicator() {
        String key = Objects.requireNonNull(chosen);
        restructure(standard -> TableOrder.removeIndicator(standard, key));
    }

    /** Moves the chosen indicator one place up. */
    public void raiseIndicator() {
        String key = Objects.requireNonNull(chosen);
        restructure(standard -> TableOrder.raiseIndicator(standard, key));
    }

    /** Removes a row of the rule. */
    public void removeRow(RowForm row) {
        Objects.requireNonNull(line).getRule().removeRow(row);
        changed();
    }

    /** Removes a channel's target. */
    public void removeChannel(ChannelForm row) {
        Objects.requireNonNull(line).getChannels().remove(row);
        changed();
    }

    /** Removes a condition of the filter. */
    public void removeCondition(FilterForm filter, ConditionForm condition) {
        filter.remove(condition);
        changed();
    }

    private void restructure(UnaryOperator<Standard> change) {
        if (version.change(standard -> change.apply(applied(standard)))) {
            open();
        }
    }

    private Standard applied(Standard standard) {
        Standard weighed = getTable().applied(standard);
        LineForm form = line;
        return form == null
                ? weighed
                : weighed.findIndicator(Objects.requireNonNull(chosen))
                        .map(indicator -> TableOrder.replaceIndicator(weighed, form.applied(indicator)))
                        .orElse(weighed);
    }

    public TableForm getTable() {
        return Objects.requireNonNull(table);
    }

    /** The chosen indicator's form; null if the table has no indicator. */
    public @Nullable LineForm getLine() {
        return line;
    }

    /** The chosen indicator as it is stored; null if the table has none. */
    public @Nullable Indicator getIndicator() {
        return version.getStandard()
                .findIndicator(Objects.requireNonNullElse(chosen, ""))
                .orElse(null);
    }

    /** What the indicators weigh. */
    public WeightSum getSum() {
        return WeightSum.of(version.getStandard());
    }

    /** What takes a finding away by itself; null if a person has to think. */
    public @Nullable Remedy remedyOf(LintFinding finding) {
        return version.getStandard()
                .findIndicator(Objects.requireNonNullElse(finding.indicator(), ""))
                .flatMap(indicator -> Remedy.of(finding, indicator))
                .orElse(null);
    }

    /** Takes a finding away. */
    public void mend(LintFinding finding) {
        Remedy remedy = Objects.requireNonNull(remedyOf(finding));
        String key = Objects.requireNonNull(finding.indicator());
        restructure(standard -> standard.findIndicator(key)
                .map(indicator -> TableOrder.replaceIndicator(standard, remedy.applied(indicator, finding)))
                .orElse(standard));
    }

    /** Shows another part of the chosen indicator. */
    public void show(InspectorTab other) {
        tab = other;
    }

    public InspectorTab getTab() {
        return tab;
    }

    public InspectorTab[] getTabs() {
        return InspectorTab.values();
    }

    /** Whether the sum or the mix beside it says already what the lint found. */
    public boolean said(LintFinding finding) {
        return SAID.contains(finding.code());
    }

    public RuleKind[] getRuleKinds() {
        return RuleKind.values();
    }

    public Cadence[] getCadences() {
        return Cadence.values();
    }

    public PartOfStep[] getPartsOfStep() {
        return PartOfStep.values();
    }

    public List<String> getChannels() {
        return CHANNELS;
    }

    /** Key of the indicator that stands beside the table; null before the page is open. */
    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }
}
