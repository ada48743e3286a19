package dev.touchstone.admin.standards;

import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.admin.measurements.PastMonths;
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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        Optional<TouchedDays> days = desk.findDays();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        months = days.map(known -> names(PastMonths.list(known, today, MONTHS))).orElseGet(List::of);
        if (month == null || !months.contains(month)) {
            month = days.map(
                            known -> names(PastMonths.listFull(known, today, 1)).get(0))
                    .orElse(null);
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

    private static List<String> names(List<Period> months) {
        return months.stream().map(Period::toString).toList();
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
