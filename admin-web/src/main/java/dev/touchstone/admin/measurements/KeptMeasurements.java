package dev.touchstone.admin.measurements;

import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Measurements of past periods, one set for all pages and people who look at them. Facts are read once for each period and kind of
 * measurement; an edited weight, target, rule or cut-off reads nothing. What changed at the source is measured again.
 */
@ApplicationScoped
public class KeptMeasurements {

    private static final int MOST_KEPT = 600_000;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService executor;

    @Inject
    MeasuringRun run;

    private final Map<Fingerprint, CompletableFuture<SortedMap<Subject, Measurement>>> columns =
            new LinkedHashMap<>(16, 0.75f, true);
    private final Map<FindingTypes, CompletableFuture<SortedMap<Subject, List<Veto>>>> vetoes = new HashMap<>();
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);
    private long position;

    private record FindingTypes(Period period, Set<String> types) {}

    /**
     * Everybody's measurements by a standard's indicators in a period; nothing yet if they are still being read: ask again in a
     * second.
     *
     * @param patience for how many milliseconds to wait for them
     */
    public Optional<MeasuredPeriod> find(Standard standard, Period period, long patience) {
        return find(new InForce(standard, period), period, patience);
    }

    /** The same for a part of a card's period in which a version is in force: its lines may carry values of longer periods. */
    public Optional<MeasuredPeriod> find(InForce part, Period card, long patience) {
        CompletableFuture<MeasuredPeriod> coming = ask(part, card);
        try {
            return Optional.of(coming.get(patience, TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | CompletionException failed) {
            forget();
            throw new IllegalStateException(
                    "Nothing was measured by " + part.standard().version() + " in " + part.period() + ": see the cause",
                    failed);
        }
    }

    /** Everybody's values of one indicator in a period; nothing yet if they are still being read. */
    public Optional<SortedMap<Subject, Measurement>> find(
            Indicator indicator, Standard standard, Period period, long patience) {
        return find(only(standard, Set.of(indicator.key())), period, patience)
                .map(measured -> measured.byIndicator().getOrDefault(indicator.key(), new TreeMap<>()));
    }

    /** Whether personal fields of the period's facts were erased, so that nothing can be measured there any more. */
    public boolean isErased(Period period) {
        return run.isErased(period);
    }

    private synchronized CompletableFuture<MeasuredPeriod> ask(InForce part, Period card) {
        refresh();
        Standard standard = part.standard();
        FindingTypes findings = new FindingTypes(part.period(), standard.vetoes());
        SortedMap<Period, Set<String>> missing = new TreeMap<>();
        for (Indicator indicator : standard.listIndicators()) {
            Period measured = indicator.cadence().measured(card, part.period());
            if (!columns.containsKey(Fingerprint.of(indicator, standard, measured))) {
                missing.computeIfAbsent(measured, period -> new HashSet<>()).add(indicator.key());
            }
        }
        if (!vetoes.containsKey(findings)) {
            missing.computeIfAbsent(part.period(), period -> Set.of());
        }
        missing.forEach((measured, indicators) -> read(only(standard, indicators), measured));
        CompletableFuture<MeasuredPeriod> all = gathered(part, card);
        makeRoom();
        return all;
    }

    /** One reading at a time: a page that asks for twelve months does not take twelve connections to the database. */
    private void read(Standard table, Period period) {
        CompletableFuture<MeasuredPeriod> reading =
                last.handleAsync((done, failed) -> run.measure(table, period), executor);
        last = reading;
        vetoes.put(new FindingTypes(period, table.vetoes()), reading.thenApply(MeasuredPeriod::vetoes));
        for (Indicator indicator : table.listIndicators()) {
            columns.put(
                    Fingerprint.of(indicator, table, period),
                    reading.thenApply(measured ->
                            measured.byIndicator().getOrDefault(indicator.key(), Collections.emptySortedMap())));
        }
    }

    private CompletableFuture<MeasuredPeriod> gathered(InForce part, Period card) {
        Standard standard = part.standard();
        Map<String, CompletableFuture<SortedMap<Subject, Measurement>>> parts = new HashMap<>();
        Set<String> carried = new HashSet<>();
        for (Indicator indicator : standard.listIndicators()) {
            Period measured = indicator.cadence().measured(card, part.period());
            parts.put(
                    indicator.key(),
                    Objects.requireNonNull(columns.get(Fingerprint.of(indicator, standard, measured))));
            if (!measured.equals(part.period())) {
                carried.add(indicator.key());
            }
        }
        CompletableFuture<SortedMap<Subject, List<Veto>>> findings =
                Objects.requireNonNull(vetoes.get(new FindingTypes(part.period(), standard.vetoes())));
        return CompletableFuture.allOf(parts.values().toArray(CompletableFuture[]::new))
                .thenCombine(findings, (done, found) -> {
                    Map<String, SortedMap<Subject, Measurement>> byIndicator = new HashMap<>();
                    parts.forEach((key, column) -> byIndicator.put(key, column.join()));
                    return new MeasuredPeriod(part.period(), byIndicator, carried, found);
                });
    }

    /** Forgets what is not true any more. */
    private void refresh() {
        LedgerNews news = run.since(position);
        position = news.position();
        if (news.directory()) {
            columns.clear();
            vetoes.clear();
        }
        news.facts().ifPresent(touched -> {
            columns.keySet().removeIf(kept -> isTouched(kept, touched));
            vetoes.keySet()
                    .removeIf(kept -> meets(kept.period().from(), kept.period().until(), touched));
        });
    }

    private static boolean isTouched(Fingerprint kept, TouchedDays touched) {
        long behind = kept.measure().lookBehind().toDays() + 1;
        long ahead = kept.measure().lookAhead().toDays() + 1;
        return meets(
                kept.period().from().minusDays(behind), kept.period().until().plusDays(ahead), touched);
    }

    private static boolean meets(LocalDate from, LocalDate until, TouchedDays touched) {
        return !touched.last().isBefore(from) && touched.first().isBefore(until);
    }

    /** What was not asked for the longest makes room first. */
    private void makeRoom() {
        long kept = columns.values().stream().mapToLong(KeptMeasurements::size).sum();
        var oldest = columns.entrySet().iterator();
        while (kept > MOST_KEPT && oldest.hasNext()) {
            CompletableFuture<SortedMap<Subject, Measurement>> column =
                    oldest.next().getValue();
            if (column.isDone()) {
                kept -= size(column);
                oldest.remove();
            }
        }
    }

    private static int size(CompletableFuture<SortedMap<Subject, Measurement>> column) {
        return column.isDone() && !column.isCompletedExceptionally()
                ? column.join().size()
                : 0;
    }

    private synchronized void forget() {
        columns.values().removeIf(CompletableFuture::isCompletedExceptionally);
        vetoes.values().removeIf(CompletableFuture::isCompletedExceptionally);
    }

    private static Standard only(Standard standard, Set<String> indicators) {
        return standard.withDimensions(standard.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        dimension.name(),
                        dimension.indicators().stream()
                                .filter(indicator -> indicators.contains(indicator.key()))
                                .toList()))
                .toList());
    }
}
