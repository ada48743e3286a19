package dev.touchstone.admin.goals;

import dev.touchstone.admin.access.AccountLinks;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.goal.Goal;
import dev.touchstone.scoring.goal.Progress;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.PrintedNumber;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.scoring.wording.IndicatorWords;
import dev.touchstone.scoring.wording.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns goals and how far they are into what pages and the API show. */
final class GoalWords {

    private static final int PLACES = 2;

    private final Texts texts;
    private final PeriodWords periods;
    private final AccountLinks links;
    private final Language language;
    private final IndicatorWords values;

    GoalWords(Texts texts, PeriodWords periods, AccountLinks links, Language language) {
        this.texts = texts;
        this.periods = periods;
        this.links = links;
        this.language = language;
        this.values = new IndicatorWords(Words.in(language));
    }

    GoalRow row(GoalEntity entity, Standing standing, Optional<Standard> standard) {
        Goal goal = standing.goal();
        Progress progress = standing.progress();
        Indicator indicator =
                standard.flatMap(table -> find(table, goal.indicator())).orElse(null);
        List<Fraction> limits = progress.wanted().stream().toList();
        Period measured = standing.measured();
        return new GoalRow(
                entity.id(),
                goal.standard(),
                standard.map(table -> table.name().in(language)).orElse(goal.standard()),
                goal.indicator(),
                goal.indicator() == null
                        ? texts.of("goals.total")
                        : indicator == null
                                ? goal.indicator()
                                : indicator.name().in(language),
                who(goal.subject()),
                wanted(entity, goal, progress, indicator),
                goal.due().toString(),
                progress.base()
                        .map(value -> print(indicator, value, limits) + " · " + periods.of(goal.base()))
                        .orElse(""),
                measured == null
                        ? ""
                        : progress.now()
                                .map(value -> print(indicator, value, limits) + " · " + periods.of(measured))
                                .orElse(""),
                progress.way()
                        .map(way -> way.times(Fraction.HUNDRED)
                                .round(0, RoundingMode.DOWN)
                                .intValueExact())
                        .orElse(null),
                progress.state(),
                progress.now().isEmpty() ? "" : source(standing),
                entity.setBy());
    }

    /** Whose it is. */
    String who(@Nullable Subject subject) {
        if (subject == null) {
            return texts.of("goals.everybody");
        }
        return (subject.kind() == Subject.Kind.AGENT ? links.findPerson(subject.id()) : links.findUnit(subject.id()))
                .map(AccountLinks.Link::name)
                .orElse(subject.id());
    }

    private String wanted(GoalEntity entity, Goal goal, Progress progress, @Nullable Indicator indicator) {
        String sign = goal.better() == Direction.HIGHER_IS_BETTER ? "≥ " : "≤ ";
        Optional<String> value = progress.wanted().map(wanted -> sign + print(indicator, wanted, List.of()));
        if (entity.wanted() == WantedKind.VALUE) {
            return value.orElse("");
        }
        BigDecimal amount = entity.amount().stripTrailingZeros();
        String change = (amount.signum() < 0 ? "−" : "+") + amount.abs().toPlainString() + " %";
        return value.map(known -> texts.of("goals.changeTo", change, known)).orElse(change);
    }

    private String source(Standing standing) {
        String rests =
                standing.ownCard() ? texts.of("goals.ownCard") : texts.of("goals.meanOfPeople", standing.people());
        return standing.unconfirmed() == 0
                ? rests
                : texts.of("goals.withProvisional", rests, standing.unconfirmed(), standing.people());
    }

    private String print(@Nullable Indicator indicator, Fraction value, List<Fraction> limits) {
        return indicator == null
                ? PrintedNumber.of(value, PLACES, limits).toPlainString()
                : values.actual(indicator, value, limits);
    }

    static Optional<Indicator> find(Standard standard, @Nullable String key) {
        return standard.listIndicators().stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst();
    }
}
