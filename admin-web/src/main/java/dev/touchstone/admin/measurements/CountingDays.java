package dev.touchstone.admin.measurements;

import dev.touchstone.admin.people.DatedRoster;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.DaysPass;
import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.measure.KeyedMeasure;
import dev.touchstone.scoring.measure.Measuring;
import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.measure.Tally;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few days in a row and the lines asked for in them: which of what is kept is true, and what is still to be counted. */
final class CountingDays {

    private final Map<String, CountedLine> lines = new TreeMap<>();
    private final DatedRoster roster;
    private final ZoneId zone;
    private final long asOf;
    private final Map<LocalDate, Long> changed;
    private final Map<LocalDate, String> rosters = new HashMap<>();
    private final SortedMap<LocalDate, Set<String>> missing = new TreeMap<>();

    /** Reads facts of some kinds that have an instant in a span. */
    interface Reader {
        Stream<IdentifiedFact> read(Set<FactKind> kinds, Instant earliest, Instant latest);
    }

    /**
     * Everything is still to be counted.
     *
     * @param changed when facts of days last changed, for every day that any line looks at
     */
    CountingDays(
            Period stretch,
            List<CountedLine> asked,
            DatedRoster roster,
            ZoneId zone,
            long asOf,
            Map<LocalDate, Long> changed) {
        this.roster = roster;
        this.zone = zone;
        this.asOf = asOf;
        this.changed = changed;
        asked.forEach(line -> lines.put(line.digest(), line));
        stretch.from().datesUntil(stretch.until()).forEach(day -> {
            rosters.put(day, roster.digestOn(day));
            missing.put(day, new TreeSet<>(lines.keySet()));
        });
    }

    /** The last day whose facts any of the lines looks at for a day. */
    static LocalDate lastLookedAt(List<CountedLine> lines, LocalDate day, ZoneId zone) {
        Duration ahead = lines.stream()
                .map(line -> line.asked().measure().lookAhead())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return day.plusDays(1).atStartOfDay(zone).plus(ahead).minusNanos(1).toLocalDate();
    }

    /** Takes what is kept as counted, if it is true. */
    boolean accept(CountedDay kept) {
        LocalDate day = kept.where().day();
        long known = Math.min(asOf, kept.asOf());
        boolean isTrue = kept.roster().equals(rosters.get(day))
                && day.datesUntil(lastLookedAt(List.of(lineOf(kept.where().line())), day, zone)
                                .plusDays(1))
                        .allMatch(each -> changed.getOrDefault(each, 0L) <= known);
        return isTrue && missingOn(day).remove(kept.where().line());
    }

    /**
     * Counts what is missing.
     *
     * @param reader gives the facts
     * @param consumer is told what was counted
     * @return the same, to be kept
     */
    List<CountedDay> count(Reader reader, BiConsumer<LineDay, Map<Subject, Tally>> consumer) {
        List<CountedDay> counted = new ArrayList<>();
        for (Period run : listRuns()) {
            List<Measuring> measurings = listMeasurings(run);
            List<DaysPass> passes =
                    measurings.stream().map(Measuring::beginDays).toList();
            read(measurings, passes, reader);
            passes.forEach(pass -> pass.conclude((found, tallies) -> {
                if (missingOn(found.day()).contains(found.line())) {
                    LineDay where = new LineDay(found.line(), found.day());
                    consumer.accept(where, tallies);
                    counted.add(CountedDay.of(where, asOf, Objects.requireNonNull(rosters.get(found.day())), tallies));
                }
            }));
        }
        return counted;
    }

    private Set<String> missingOn(LocalDate day) {
        return Objects.requireNonNull(missing.get(day));
    }

    private CountedLine lineOf(String digest) {
        return Objects.requireNonNull(lines.get(digest));
    }

    private static void read(List<Measuring> measurings, List<DaysPass> passes, Reader reader) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        measurings.forEach(measuring ->
                measuring.measures().forEach(line -> kinds.addAll(line.measure().kinds())));
        Instant earliest = measurings.stream()
                .map(Measuring::earliest)
                .min(Instant::compareTo)
                .orElseThrow();
        Instant latest = measurings.stream()
                .map(Measuring::latest)
                .max(Instant::compareTo)
                .orElseThrow();
        try (Stream<IdentifiedFact> facts = reader.read(kinds, earliest, latest)) {
            facts.forEach(fact -> passes.forEach(pass -> pass.accept(fact)));
        }
    }

    /** Days in a row on each of which something is missing. */
    private List<Period> listRuns() {
        List<Period> runs = new ArrayList<>();
        missing.forEach((day, absent) -> {
            if (absent.isEmpty()) {
                return;
            }
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).until().equals(day)) {
                runs.set(last, Period.span(runs.get(last).from(), day.plusDays(1)));
            } else {
                runs.add(Period.span(day, day.plusDays(1)));
            }
        });
        return runs;
    }

    /** One for all lines with the same exemptions that are missing on any of the days. */
    private List<Measuring> listMeasurings(Period run) {
        Map<List<Exemption>, List<KeyedMeasure>> asked = missing.subMap(run.from(), run.until()).values().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .map(this::lineOf)
                .collect(Collectors.groupingBy(
                        CountedLine::exemptions, Collectors.mapping(CountedLine::asked, Collectors.toList())));
        return asked.entrySet().stream()
                .map(entry -> new Measuring(run, zone, roster, entry.getKey(), Pooling.ALL_RECORDS, entry.getValue()))
                .toList();
    }
}
