package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.Weighing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The weights of a draft: setting one, locking, sharing out, switching an indicator off and on. */
@Named
@ViewScoped
public class WeightsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Percentage NOTHING = Percentage.of("0");
    private static final Percentage A_TENTH = Percentage.of("10");

    @Inject
    OpenVersion version;

    @Inject
    StandardPage page;

    @Inject
    Texts texts;

    /** A weight was typed or moved; the others that are free make room. */
    public void weighed(String indicator) {
        String series = "weight:" + indicator;
        weigh(
                series,
                indicator,
                now -> Weighing.of(version.history().startOf(series, now), locked())
                        .set(indicator, page.getTable().typedWeight(indicator)));
    }

    /** The rest of 100 goes to the free ones. */
    public void fill() {
        weigh(null, null, now -> Weighing.of(now, locked()).fill());
    }

    /** The free ones weigh the same. */
    public void even() {
        weigh(null, null, now -> Weighing.of(now, locked()).even());
    }

    /** The weights of the version before. */
    public void restore() {
        VersionRow former = version.getBefore();
        if (former != null) {
            Map<String, Percentage> weights =
                    Weighing.of(former.standard(), Set.of()).weights();
            weigh(null, null, now -> Weighing.of(now, locked()).restored(weights));
            version.history().forgetMoved();
        }
    }

    /** Switches the chosen indicator off; the free ones share its weight in proportion. */
    public void offByWeight() {
        String indicator = chosen();
        weigh(null, indicator, now -> Weighing.of(now, locked()).set(indicator, NOTHING));
    }

    /** Switches the chosen indicator off; the free ones share its weight evenly. */
    public void offEvenly() {
        String indicator = chosen();
        weigh(null, indicator, now -> Weighing.of(now, locked()).offEvenly(indicator));
    }

    /** Switches the chosen indicator off; its weight is missing until somebody gives it away. */
    public void offAlone() {
        String indicator = chosen();
        weigh(null, indicator, now -> Weighing.of(now, locked()).setAlone(indicator, NOTHING));
    }

    /** Switches the chosen indicator on again, with its former weight. */
    public void switchOn() {
        String indicator = chosen();
        Percentage former = formerWeight(indicator);
        Percentage weight = former == null || former.equals(NOTHING) ? A_TENTH : former;
        weigh(null, indicator, now -> Weighing.of(now, locked()).set(indicator, weight));
    }

    /** Locks a weight, or unlocks it. */
    public void toggleLock(String indicator) {
        version.history().toggleLock(indicator);
    }

    private void weigh(@Nullable String series, @Nullable String set, WeighingOf change) {
        Standard before = version.getStandard();
        UnaryOperator<Standard> applied = now -> change.of(now).applied(now);
        if (version.change(series, applied)) {
            version.history().weighed(set, before, version.getStandard());
        }
        page.refillTable();
    }

    private interface WeighingOf {
        Weighing of(Standard now);
    }

    /** Whether no other weight changes this one. */
    public boolean locked(String indicator) {
        return locked().contains(indicator);
    }

    /** Whether this weight changed because of another one. */
    public boolean moved(String indicator) {
        return version.history().isMoved(indicator);
    }

    /** How many share what is given. */
    public int getFree() {
        return Weighing.of(version.getStandard(), locked()).listTakers().size();
    }

    /** What an indicator weighed in the version before, beside what it weighs now; empty for a first version. */
    public String former(Indicator indicator) {
        VersionRow before = version.getBefore();
        if (before == null) {
            return "";
        }
        Percentage former = formerWeight(indicator.key());
        String difference = difference(former == null ? NOTHING : former, indicator.weight());
        String said = former == null
                ? texts.of("standards.formerNone", difference)
                : texts.of(
                        difference.isEmpty() ? "standards.former" : "standards.formerChanged",
                        before.standard().version().version(),
                        former.percent().toPlainString(),
                        difference);
        return locked(indicator.key()) ? texts.of("standards.formerLocked", said) : said;
    }

    /** What each indicator takes of the bar under the table. */
    public List<WeightShare> getShares() {
        return WeightShare.listOf(version.getStandard());
    }

    private static String difference(Percentage former, Percentage now) {
        Fraction difference = Fraction.of(now.percent()).minus(Fraction.of(former.percent()));
        return switch (difference.signum()) {
            case 0 -> "";
            case 1 -> "+" + difference;
            default -> "−" + difference.negated();
        };
    }

    private @Nullable Percentage formerWeight(String indicator) {
        VersionRow before = version.getBefore();
        return before == null
                ? null
                : before.standard()
                        .findIndicator(indicator)
                        .map(Indicator::weight)
                        .orElse(null);
    }

    private Set<String> locked() {
        return version.history().getLocked();
    }

    private String chosen() {
        String chosen = page.getChosen();
        if (chosen == null) {
            throw new IllegalStateException("No indicator is chosen");
        }
        return chosen;
    }
}
