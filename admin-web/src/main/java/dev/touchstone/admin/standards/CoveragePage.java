package dev.touchstone.admin.standards;

import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.scoring.coverage.Coverage;
import dev.touchstone.scoring.coverage.Feed;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.wording.CoverageWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which indicators of a version the facts of a month can feed, for how many people and with what sample. */
@Named
@ViewScoped
public class CoveragePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 24;

    @Inject
    OpenVersion version;

    @Inject
    CoverageDesk desk;

    @Inject
    StandardWords words;

    @Inject
    transient InstantSource clock;

    private @Nullable String month;
    private List<String> months = List.of();
    private transient @Nullable Coverage coverage;

    /** Chooses the last full month that has facts, unless one is named, and looks. */
    public void open() {
        months = desk.findDays().map(CoveragePage::monthsOf).orElseGet(List::of);
        if (month == null || !months.contains(month)) {
            YearMonth running = YearMonth.from(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            month = months.stream()
                    .filter(each -> YearMonth.parse(each).isBefore(running))
                    .findFirst()
                    .orElse(months.isEmpty() ? null : months.get(0));
        }
        look();
    }

    /** Asks for the answer, again while it is being computed. */
    public void look() {
        if (coverage == null && month != null) {
            coverage = desk.find(version.getStandard(), Period.parse(month)).orElse(null);
        }
    }

    /** The share of the weight that is fed, as a sentence. */
    public String getSummary() {
        return new CoverageWords(words.words()).summary(Objects.requireNonNull(coverage));
    }

    /** What an indicator is fed with, as a sentence. */
    public String say(String indicator) {
        return new CoverageWords(words.words()).indicator(Objects.requireNonNull(coverage), indicator);
    }

    /** Whether an indicator can be rated for somebody. */
    public boolean fed(String indicator) {
        return Objects.requireNonNull(coverage).get(indicator).feed() == Feed.FED;
    }

    /** Newest first. */
    private static List<String> monthsOf(TouchedDays days) {
        List<String> months = new ArrayList<>();
        YearMonth first = YearMonth.from(days.first());
        for (YearMonth each = YearMonth.from(days.last());
                !each.isBefore(first) && months.size() < MONTHS;
                each = each.minusMonths(1)) {
            months.add(each.toString());
        }
        return months;
    }

    /** The answer; null while it is being computed or nothing was imported. */
    public @Nullable Coverage getCoverage() {
        return coverage;
    }

    public List<String> getMonths() {
        return months;
    }

    public @Nullable String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month;
    }
}
