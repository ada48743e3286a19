package dev.touchstone.admin.standards.draft;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts one person's change upon what somebody else saved meanwhile: what only one of them touched is taken from that one, and what both did from the first. */
public final class DraftMerge {

    private final Standard base;

    /** From what both began with. */
    public DraftMerge(Standard base) {
        this.base = base;
    }

    /**
     * The draft with both people's changes.
     *
     * @throws Refusal if both added, moved or removed indicators
     */
    public Standard merge(Standard mine, Standard theirs) {
        return theirs.withTexts(
                        pick(base.name(), mine.name(), theirs.name()),
                        pick(base.issuer(), mine.issuer(), theirs.issuer()),
                        Objects.equals(mine.note(), base.note()) ? theirs.note() : mine.note())
                .withSubjects(pick(base.subjects(), mine.subjects(), theirs.subjects()))
                .withConventions(pick(base.conventions(), mine.conventions(), theirs.conventions()))
                .withGrades(pick(base.grades(), mine.grades(), theirs.grades()))
                .withExemptions(pick(base.exemptions(), mine.exemptions(), theirs.exemptions()))
                .withVetoes(pick(base.vetoes(), mine.vetoes(), theirs.vetoes()))
                .withDimensions(dimensions(mine, theirs));
    }

    private List<Dimension> dimensions(Standard mine, Standard theirs) {
        List<String> before = order(base);
        boolean sameOrder = order(mine).equals(before);
        if (!sameOrder && !order(theirs).equals(before)) {
            throw new Refusal("standards.refused.bothReordered");
        }
        return (sameOrder ? theirs : mine)
                .dimensions().stream()
                        .map(dimension -> dimension(dimension.key(), sameOrder ? theirs : mine, mine, theirs))
                        .toList();
    }

    private Dimension dimension(String key, Standard order, Standard mine, Standard theirs) {
        Dimension own = dimension(order, key, null);
        Dimension first = dimension(base, key, own);
        return new Dimension(
                key,
                pick(
                        first.name(),
                        dimension(mine, key, first).name(),
                        dimension(theirs, key, first).name()),
                own.indicators().stream()
                        .map(indicator -> indicator(indicator, mine, theirs))
                        .toList());
    }

    private Indicator indicator(Indicator any, Standard mine, Standard theirs) {
        Indicator first = base.findIndicator(any.key()).orElse(any);
        Indicator own = mine.findIndicator(any.key()).orElse(first);
        Indicator other = theirs.findIndicator(any.key()).orElse(first);
        boolean sameRule =
                own.rule().equals(first.rule()) && own.channelTargets().equals(first.channelTargets());
        Indicator ruled = sameRule ? other : own;
        return new Indicator(
                any.key(),
                pick(first.name(), own.name(), other.name()),
                Objects.equals(own.note(), first.note()) ? other.note() : own.note(),
                pick(first.nature(), own.nature(), other.nature()),
                pick(first.weight(), own.weight(), other.weight()),
                Objects.equals(own.ownMaximum(), first.ownMaximum()) ? other.ownMaximum() : own.ownMaximum(),
                any.measure(),
                pick(first.selection(), own.selection(), other.selection()),
                ruled.rule(),
                ruled.channelTargets(),
                pick(first.minimumSample(), own.minimumSample(), other.minimumSample()),
                Objects.equals(own.criticalBelow(), first.criticalBelow())
                        ? other.criticalBelow()
                        : own.criticalBelow(),
                pick(first.cadence(), own.cadence(), other.cadence()));
    }

    private static <T> T pick(T base, T mine, T theirs) {
        return mine.equals(base) ? theirs : mine;
    }

    private static List<String> order(Standard standard) {
        List<String> keys = new ArrayList<>();
        standard.dimensions().forEach(dimension -> {
            keys.add("/" + dimension.key());
            dimension.indicators().forEach(indicator -> keys.add(indicator.key()));
        });
        return keys;
    }

    private static Dimension dimension(Standard standard, String key, @Nullable Dimension otherwise) {
        return standard.dimensions().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .or(() -> Optional.ofNullable(otherwise))
                .orElseThrow();
    }
}
