package dev.touchstone.admin.measurements;

import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.AssessmentPass;
import dev.touchstone.scoring.measure.KeyedMeasure;
import dev.touchstone.scoring.measure.Measuring;
import dev.touchstone.scoring.measure.Tally;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** All lines that some assessments ask for, each once. */
final class AskedLines {

    /** A third of a month: what is counted of everybody on so many days fits into memory. */
    private static final int LONGEST_STRETCH = 10;

    private final Map<String, CountedLine> lines = new TreeMap<>();
    private final Map<String, List<Asker>> askers = new TreeMap<>();

    void add(Assessment assessment, AssessmentPass pass) {
        for (Measuring measuring : assessment.listMeasurings()) {
            for (KeyedMeasure line : measuring.measures()) {
                if (line.measure().countsByDay()) {
                    CountedLine counted = CountedLine.of(line, measuring);
                    lines.putIfAbsent(counted.digest(), counted);
                    askers.computeIfAbsent(counted.digest(), first -> new ArrayList<>())
                            .add(new Asker(pass, measuring, line.key()));
                }
            }
        }
    }

    /** The days that any line is asked for, in parts of a month, in time order. */
    List<Period> listStretches() {
        List<Period> stretches = new ArrayList<>();
        List<Period> asked = askers.values().stream()
                .flatMap(List::stream)
                .map(asker -> asker.measuring().period())
                .distinct()
                .sorted()
                .toList();
        LocalDate counted = LocalDate.MIN;
        for (Period period : asked) {
            LocalDate from = period.from().isBefore(counted) ? counted : period.from();
            while (from.isBefore(period.until())) {
                LocalDate until = endOfStretch(from, period.until());
                stretches.add(Period.span(from, until));
                from = until;
            }
            counted = period.until().isBefore(counted) ? counted : period.until();
        }
        return stretches;
    }

    private static LocalDate endOfStretch(LocalDate from, LocalDate last) {
        int third = (from.getDayOfMonth() - 1) / LONGEST_STRETCH + 1;
        LocalDate until = third < 3
                ? from.withDayOfMonth(third * LONGEST_STRETCH + 1)
                : from.withDayOfMonth(1).plusMonths(1);
        return until.isBefore(last) ? until : last;
    }

    List<CountedLine> listIn(Period stretch) {
        return lines.values().stream()
                .filter(line -> askersOf(line.digest()).stream()
                        .anyMatch(asker -> asker.measuring().period().meets(stretch)))
                .toList();
    }

    /** Gives what was counted to everybody who asked for it. */
    void hand(LineDay where, Map<Subject, Tally> tallies) {
        askersOf(where.line()).forEach(asker -> asker.take(where.day(), tallies));
    }

    private List<Asker> askersOf(String line) {
        return Objects.requireNonNull(askers.get(line));
    }
}
