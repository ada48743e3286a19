package dev.touchstone.admin.pilots;

import dev.touchstone.admin.scorecards.GradeMark;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.PrintedNumber;
import dev.touchstone.scoring.subject.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns a pilot's results into what pages and the API show. */
final class PilotWords {

    private static final int PLACES = 2;

    private final PilotNames names;
    private final Texts texts;
    private final PeriodWords periods;

    PilotWords(PilotNames names, Texts texts, PeriodWords periods) {
        this.names = names;
        this.texts = texts;
        this.periods = periods;
    }

    /**
     * A sheet of what a reader may see.
     *
     * @param cards the results the reader may see
     * @param goals the goals; empty where there are others
     * @param closing how it was closed; null while it is open
     */
    PilotSheet sheet(List<PilotCard> cards, boolean partial, List<GoalResult> goals, @Nullable Closing closing) {
        return new PilotSheet(
                cards.size(),
                count(cards, Move.UP),
                count(cards, Move.DOWN),
                count(cards, Move.OTHER),
                bands(cards),
                (int) cards.stream()
                        .filter(card -> card.inForce().grade() == null)
                        .count(),
                (int) cards.stream()
                        .filter(card -> card.pilot().grade() == null)
                        .count(),
                cards.stream()
                        .sorted(Comparator.comparing((PilotCard card) -> card.move() == Move.NONE)
                                .thenComparing(PilotCard::move)
                                .thenComparing(PilotCard::period)
                                .thenComparing(card -> names.person(card.person())))
                        .map(this::person)
                        .toList(),
                partial,
                goals.stream().map(this::goal).toList(),
                closing);
    }

    private static int count(List<PilotCard> cards, Move move) {
        return (int) cards.stream().filter(card -> card.move() == move).count();
    }

    private List<PilotSheet.Band> bands(List<PilotCard> cards) {
        List<PilotSheet.Band> bands = new ArrayList<>();
        names.grades().forEach(band -> {
            long inForce = cards.stream()
                    .filter(card -> band.key().equals(card.inForce().grade()))
                    .count();
            long pilot = cards.stream()
                    .filter(card -> band.key().equals(card.pilot().grade()))
                    .count();
            bands.add(new PilotSheet.Band(names.name(band), GradeMark.of(bands.size()), inForce, pilot));
        });
        return bands;
    }

    private PilotSheet.Person person(PilotCard card) {
        boolean known = card.inForce().total() != null || card.inForce().vetoed();
        return new PilotSheet.Person(
                names.person(card.person()),
                names.unit(card.unit()),
                periods.of(card.period()),
                total(card.inForce().total()),
                known ? grade(card.inForce()) : "",
                names.level(card.inForce()),
                total(card.pilot().total()),
                grade(card.pilot()),
                names.level(card.pilot()),
                card.move(),
                reason(card));
    }

    private PilotSheet.GoalRow goal(GoalResult goal) {
        String sign = goal.better() == Direction.HIGHER_IS_BETTER ? "≥ " : "≤ ";
        String wanted = names.value(goal.indicator(), goal.wanted());
        Subject subject = goal.subject();
        return new PilotSheet.GoalRow(
                goal.indicator() == null ? texts.of("goals.total") : names.line(goal.indicator()),
                subject == null ? texts.of("goals.everybody") : names.unit(Long.parseLong(subject.id())),
                wanted.isEmpty() ? "" : sign + wanted,
                names.value(null, goal.inForce()),
                names.value(goal.indicator(), goal.value()),
                goal.reached());
    }

    /** A grade, or why there is none. */
    String grade(PilotResult result) {
        return result.vetoed()
                ? texts.of("scorecards.notQualified")
                : names.grade(result.grade()).orElseGet(() -> texts.of("scorecards.notGraded"));
    }

    private String reason(PilotCard card) {
        String line = card.line();
        if (line == null) {
            return "";
        }
        Points change = Objects.requireNonNull(card.change());
        return change.signum() == 0
                ? texts.of("pilots.reason.cutOff")
                : texts.of("pilots.reason.line", names.line(line), signed(change.value()));
    }

    /** A total as it is printed; empty without one. */
    static String total(@Nullable Points total) {
        return total == null ? "" : number(total.value());
    }

    static String number(Fraction number) {
        return PrintedNumber.of(number, PLACES, List.of()).toPlainString();
    }

    private static String signed(Fraction number) {
        return (number.signum() > 0 ? "+" : "−") + number(number.max(number.negated()));
    }
}
