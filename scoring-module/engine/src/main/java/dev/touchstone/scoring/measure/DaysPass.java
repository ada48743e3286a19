package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * One pass over facts that counts every day of a period by itself. What was counted on a day is the same in whatever period the day is
 * counted. Not safe for threads.
 */
public final class DaysPass {

    private final Measuring measuring;
    private final Scope days;
    private final MeasuringPass pass;

    DaysPass(Measuring measuring) {
        this.measuring = measuring;
        this.days = Scope.ofDays(measuring);
        this.pass = new MeasuringPass(
                measuring,
                days,
                false,
                measuring.measures().stream()
                        .filter(line -> line.measure().countsByDay())
                        .toList());
    }

    /**
     * Looks at one fact.
     *
     * @param fact as for {@link MeasuringPass#accept}
     */
    public void accept(IdentifiedFact fact) {
        pass.accept(fact);
    }

    /**
     * Gives what was counted, once for every line that counts by day and every day. This finishes the pass.
     *
     * @param consumer takes a line with a day, and the tallies of everybody for whom anything was counted or left out
     * @throws IllegalStateException if the pass is finished
     */
    public void conclude(BiConsumer<CountedDay, SortedMap<Subject, Tally>> consumer) {
        pass.close();
        Ledger ledger = pass.ledger();
        for (int line = 0; line < measuring.measures().size(); line++) {
            KeyedMeasure asked = measuring.measures().get(line);
            for (int part = 0; asked.measure().countsByDay() && part < days.size(); part++) {
                SortedMap<Subject, Tally> tallies = new TreeMap<>();
                for (Subject subject : ledger.subjects()) {
                    ledger.find(subject, line, part).ifPresent(tally -> tallies.put(subject, tally));
                }
                consumer.accept(new CountedDay(asked.key(), days.part(part).from()), tallies);
            }
        }
    }

    /**
     * What was counted where.
     *
     * @param line the line's key
     * @param day the day
     */
    public record CountedDay(String line, LocalDate day) {}
}
