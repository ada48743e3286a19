package dev.touchstone.adapter.sample;

import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.ledger.Entry;
import dev.touchstone.adapter.sample.ledger.Keys;
import dev.touchstone.adapter.sample.ledger.Ledger;
import dev.touchstone.adapter.toolkit.Bookmark;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One stream in the order in which its records last changed. A page holds whole days, so that a cursor is a day and a year that goes on
 * (a later {@code until}) is read on from there: what changed since comes again, nothing is left out.
 */
final class Feed {

    private static final String GENERATOR = "2";
    private static final int MONTHS_KEPT = 2;

    private final Ledger ledger;
    private final Archive archive;
    private final int pageSize;
    private final Fingerprint fingerprint;
    private final Map<YearMonth, Map<LocalDate, List<ServiceFact>>> months = new LinkedHashMap<>();

    Feed(Ledger ledger, Archive archive, int pageSize) {
        this.ledger = ledger;
        this.archive = archive;
        this.pageSize = pageSize;
        Scenario scenario = archive.scenario();
        this.fingerprint = Fingerprint.of(
                GENERATOR,
                Long.toString(scenario.seed()),
                Integer.toString(scenario.year()),
                Integer.toString(scenario.scale()));
    }

    FactPage read(Cursor cursor) throws CursorExpiredException {
        Optional<Bookmark> bookmark = Bookmark.findIn(cursor);
        int days = bookmark.isEmpty()
                ? 0
                : bookmark.get().requireSource(cursor.stream(), fingerprint).part();
        Scenario scenario = archive.scenario();
        List<ServiceFact> facts = new ArrayList<>();
        LocalDate day = scenario.from().plusDays(days);
        while (!day.isAfter(scenario.until()) && facts.size() < pageSize) {
            facts.addAll(listChanges(day));
            day = day.plusDays(1);
        }
        boolean last = day.isAfter(scenario.until());
        if (last) {
            months.clear();
        }
        int read = (int) ChronoUnit.DAYS.between(scenario.from(), day);
        return new FactPage(
                facts,
                List.of(),
                List.of(),
                new Bookmark(fingerprint, read, 0).cursor(cursor.stream()),
                last,
                read == 0 ? null : Scenario.endOf(day.minusDays(1)));
    }

    /** Where the day begins on which an instant lies. */
    Cursor cursorSince(Instant since) {
        Scenario scenario = archive.scenario();
        LocalDate day = dayOf(since);
        LocalDate bounded = day.isBefore(scenario.from())
                ? scenario.from()
                : day.isAfter(scenario.until()) ? scenario.until().plusDays(1) : day;
        int read = (int) ChronoUnit.DAYS.between(scenario.from(), bounded);
        return new Bookmark(fingerprint, read, 0).cursor(ledger.stream().name());
    }

    Optional<ServiceFact> find(FactKey key) {
        return Keys.findMonth(key)
                .filter(month -> month.getYear() == archive.scenario().year())
                .flatMap(month -> byDay(month).values().stream()
                        .flatMap(List::stream)
                        .filter(fact -> fact.key().equals(key))
                        .findFirst());
    }

    StreamCheck check() {
        return new StreamCheck(ledger.stream().name(), null, List.of(), List.of());
    }

    private List<ServiceFact> listChanges(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        List<ServiceFact> changes = new ArrayList<>();
        if (month.getMonthValue() > 1) {
            changes.addAll(byDay(month.minusMonths(1)).getOrDefault(day, List.of()));
        }
        changes.addAll(byDay(month).getOrDefault(day, List.of()));
        return changes;
    }

    private Map<LocalDate, List<ServiceFact>> byDay(YearMonth month) {
        Map<LocalDate, List<ServiceFact>> known = months.get(month);
        if (known != null) {
            return known;
        }
        List<Entry> entries = new ArrayList<>(
                ledger.listEntries(archive.month(month), archive.scenario().asOf()));
        entries.sort(Comparator.comparing(Entry::changed)
                .thenComparing(entry -> entry.fact().key()));
        Map<LocalDate, List<ServiceFact>> days = new TreeMap<>();
        for (Entry entry : entries) {
            days.computeIfAbsent(dayOf(entry.changed()), day -> new ArrayList<>())
                    .add(entry.fact());
        }
        months.put(month, days);
        if (months.size() > MONTHS_KEPT) {
            months.remove(months.keySet().iterator().next());
        }
        return days;
    }

    /** Midnight belongs to the day that ends. */
    private static LocalDate dayOf(Instant changed) {
        return changed.minusNanos(1).atZone(Scenario.ZONE).toLocalDate();
    }
}
