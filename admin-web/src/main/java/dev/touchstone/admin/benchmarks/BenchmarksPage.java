package dev.touchstone.admin.benchmarks;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The benchmark of a half year, and the form that takes in what an industry reaches. */
@Named
@ViewScoped
public class BenchmarksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BenchmarkDesk desk;

    @Inject
    StandardDesk standards;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    PeriodWords periods;

    @Inject
    Notices notices;

    @Inject
    transient InstantSource clock;

    private @Nullable String standard;
    private @Nullable String half;
    private BenchmarkForm form = new BenchmarkForm();
    private transient @Nullable BenchmarkTable table;

    /** Chooses the first standard and the last half year that is over, where the address names none. */
    public void open() {
        List<String> known = standards.listPublishedStandards();
        if (standard == null || !known.contains(standard)) {
            standard = known.isEmpty() ? null : known.get(0);
        }
        half = chosen().toString();
        form = new BenchmarkForm();
        look();
        chooseIndicator();
    }

    /** Looks anew. */
    public void look() {
        table = standard == null
                ? null
                : desk.find(standard, chosen(), language()).orElse(null);
    }

    /** Measures the company's values. */
    public void measure() {
        notices.unlessRefused(() -> {
            desk.measure(Objects.requireNonNull(standard), chosen(), me.getName());
            return null;
        });
        look();
    }

    /** Proposes the indicator's own unit, and nothing else. */
    public void chooseIndicator() {
        List<Indicator> indicators = getIndicators();
        if (form.getIndicator() == null && !indicators.isEmpty()) {
            form.setIndicator(indicators.get(0).key());
        }
        findIndicator().ifPresent(indicator -> form.setUnit(indicator.measure().unit()));
    }

    /** Stores the form. */
    public @Nullable String save() {
        return notices.unlessRefused(() -> {
            desk.save(
                    Objects.requireNonNull(standard),
                    chosen(),
                    Objects.requireNonNull(form.getIndicator()),
                    form.toFigure(clock.instant(), me.getName()));
            notices.done("benchmarks.saved");
            return "/benchmarks/benchmarks?faces-redirect=true&standard=" + standard + "&half=" + half;
        });
    }

    /** Takes an industry's figure away. */
    public void remove(String indicator) {
        notices.unlessRefused(() -> {
            desk.remove(Objects.requireNonNull(standard), chosen(), indicator);
            notices.done("benchmarks.removed");
            return null;
        });
        look();
    }

    /** Whether the papers this product was made from name a figure for the chosen indicator. */
    public boolean isHinted() {
        return findIndicator().filter(BenchmarkDesk::hasHint).isPresent();
    }

    /** The indicators of the standard. */
    public List<Indicator> getIndicators() {
        return standard == null
                ? List.of()
                : desk.findTable(standard, chosen())
                        .map(Standard::listIndicators)
                        .orElse(List.of());
    }

    private Optional<Indicator> findIndicator() {
        return getIndicators().stream()
                .filter(indicator -> indicator.key().equals(form.getIndicator()))
                .findFirst();
    }

    private Period chosen() {
        return HalfYears.find(Objects.requireNonNullElse(half, "")).orElseGet(desk::lastOver);
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }

    public List<String> getStandards() {
        return standards.listPublishedStandards();
    }

    public List<Unit> getUnits() {
        return List.of(Unit.values());
    }

    /** What is shown; null where no standard was published. */
    public @Nullable BenchmarkTable getTable() {
        return table;
    }

    /** A half year such as {@code 2026-H1} in the reader's language. */
    public String say(String half) {
        return periods.of(Period.parse(half));
    }

    public String getPreviousHalf() {
        return chosen().previous().toString();
    }

    /** The half year after; empty if it has not begun. */
    public String getNextHalf() {
        Period next = chosen().next();
        return next.from().isAfter(desk.today()) ? "" : next.toString();
    }

    public BenchmarkForm getForm() {
        return form;
    }

    public @Nullable String getStandard() {
        return standard;
    }

    public void setStandard(@Nullable String standard) {
        this.standard = standard;
    }

    public @Nullable String getHalf() {
        return half;
    }

    public void setHalf(@Nullable String half) {
        this.half = half;
    }
}
