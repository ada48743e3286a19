package dev.touchstone.admin.standards;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions and overlays of one standard over a year before and half a year after today. */
public final class StandardTimeline {

    private static final int MONTHS_BEFORE = 12;
    private static final int MONTHS_AFTER = 6;
    private static final double WHOLE = 100;

    private final List<VersionRow> rows;
    private final LocalDate today;
    private final LocalDate first;
    private final LocalDate end;

    /**
     * A timeline.
     *
     * @param rows versions of one standard, at least one
     * @param today the line between past and future
     */
    StandardTimeline(List<VersionRow> rows, LocalDate today) {
        this.rows = rows.stream()
                .sorted(Comparator.comparing(
                        (VersionRow row) -> row.standard().version().from()))
                .toList();
        this.today = today;
        first = today.withDayOfMonth(1).minusMonths(MONTHS_BEFORE);
        end = today.withDayOfMonth(1).plusMonths(MONTHS_AFTER);
    }

    /** The newest version, for the name. */
    public VersionRow getNewest() {
        return rows.get(rows.size() - 1);
    }

    /** Versions that take turns. */
    public List<VersionBar> getVersions() {
        List<VersionRow> lane =
                rows.stream().filter(row -> !row.overlay() && counts(row)).toList();
        List<VersionBar> bars = new ArrayList<>();
        for (int i = 0; i < lane.size(); i++) {
            LocalDate next =
                    i + 1 < lane.size() ? lane.get(i + 1).standard().version().from() : null;
            add(lane.get(i), earlier(next, lane.get(i).withdrawnFrom()), bars);
        }
        return bars;
    }

    /** Overlays above them, drafts too since their days are known. */
    public List<VersionBar> getOverlays() {
        List<VersionBar> bars = new ArrayList<>();
        rows.stream()
                .filter(row -> row.overlay() && (counts(row) || row.state() == VersionState.DRAFT))
                .forEach(row -> add(row, earlier(row.standard().version().until(), row.withdrawnFrom()), bars));
        return bars;
    }

    /** The first months of quarters, with where they stand. */
    public List<Tick> getTicks() {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate month = first; month.isBefore(end); month = month.plusMonths(1)) {
            if (month.getMonthValue() % 3 == 1) {
                ticks.add(new Tick(YearMonth.from(month).toString(), place(month)));
            }
        }
        return ticks;
    }

    /** Where today stands, in hundredths. */
    public double getNow() {
        return place(today);
    }

    public LocalDate getToday() {
        return today;
    }

    /**
     * Where days stand.
     *
     * @param from first day
     * @param until the day after the last
     * @return empty if none of them is on the timeline
     */
    public Optional<Place> place(LocalDate from, LocalDate until) {
        if (!from.isBefore(end) || !until.isAfter(first) || !until.isAfter(from)) {
            return Optional.empty();
        }
        double at = place(from.isBefore(first) ? first : from);
        return Optional.of(new Place(at, place(until.isAfter(end) ? end : until) - at));
    }

    private void add(VersionRow row, @Nullable LocalDate until, List<VersionBar> bars) {
        LocalDate from = row.standard().version().from();
        LocalDate ends = until == null ? end : until;
        place(from, ends)
                .ifPresent(place -> bars.add(new VersionBar(
                        row.id(),
                        row.standard().version().version(),
                        from,
                        until,
                        !from.isAfter(today) && today.isBefore(ends),
                        row.state() == VersionState.DRAFT,
                        row.past(),
                        place.at(),
                        place.width())));
    }

    private double place(LocalDate day) {
        double share = WHOLE * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
        return Math.round(share * WHOLE) / WHOLE;
    }

    private static boolean counts(VersionRow row) {
        LocalDate withdrawn = row.withdrawnFrom();
        return row.state() != VersionState.DRAFT
                && (withdrawn == null
                        || withdrawn.isAfter(row.standard().version().from()));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }

    /**
     * Where something stands.
     *
     * @param at its left end, in hundredths
     * @param width how wide it is, in hundredths
     */
    public record Place(double at, double width) {}

    /**
     * A mark on the axis.
     *
     * @param month as written
     * @param at where it stands, in hundredths
     */
    public record Tick(String month, double at) {}
}
