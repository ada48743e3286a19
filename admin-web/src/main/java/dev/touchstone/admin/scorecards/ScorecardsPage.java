package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.people.Unit;
import dev.touchstone.admin.shell.PagedRows;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scorecards of one period. */
@Named
@ViewScoped
public class ScorecardsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScorecardDesk desk;

    @Inject
    StandardDesk standards;

    @Inject
    CardLooks looks;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    private @Nullable String standard;
    private @Nullable String period;
    private Subject.@Nullable Kind kind;
    private @Nullable Long unit;
    private @Nullable String grade;
    private @Nullable String find;
    private transient @Nullable PagedRows<CardRow> rows;
    private transient @Nullable Standard inForce;

    /** Chooses what the address leaves open: the first standard and its newest month with results. */
    public void open() {
        List<String> published = standards.listPublishedStandards();
        if (standard == null || !published.contains(standard)) {
            standard = published.isEmpty() ? null : published.get(0);
        }
        if (standard != null && period == null) {
            period = desk.listPeriods(standard, me.scope()).stream()
                    .filter(each -> each.kind() == Period.Kind.MONTH)
                    .max(Comparator.naturalOrder())
                    .map(Period::toString)
                    .orElse(null);
        }
        chooseKind();
        search();
        look();
    }

    private void look() {
        if (!isNothing()) {
            looks.listed(CardQuery.of(required(standard), getKind(), required(period)));
        }
    }

    /** Whoever the period has results of; people first. */
    private void chooseKind() {
        List<Subject.Kind> kinds = getKinds();
        if (!kinds.isEmpty() && !kinds.contains(kind)) {
            kind = kinds.get(0);
        }
    }

    /** Reads the list anew with the filters as they are. */
    public void search() {
        rows = null;
    }

    /** Shows another standard, in the same period. */
    public void change() {
        inForce = null;
        grade = null;
        chooseKind();
        search();
        look();
    }

    /** What a download of this list is asked with. */
    public String getAddress() {
        return "standard=" + URLEncoder.encode(required(standard), StandardCharsets.UTF_8) + "&period="
                + URLEncoder.encode(required(period), StandardCharsets.UTF_8) + "&kind=" + getKind();
    }

    /** Whether there is anything to list at all. */
    public boolean isNothing() {
        return standard == null || period == null;
    }

    /** The list, a page at a time. */
    public PagedRows<CardRow> getRows() {
        if (rows == null) {
            DataScope scope = me.scope();
            CardQuery query = CardQuery.of(required(standard), getKind(), required(period))
                    .filtered(unit, grade, null, find);
            rows = new PagedRows<>(
                    () -> desk.count(query, scope),
                    (first, most, order) -> desk.list(query.page(first, most).sorted(order), scope));
        }
        return rows;
    }

    public Period getShownPeriod() {
        return Period.parse(required(period));
    }

    public Period getPreviousPeriod() {
        return getShownPeriod().previous();
    }

    public Period getNextPeriod() {
        return getShownPeriod().next();
    }

    /** The month, quarter and year that the shown period begins in. */
    public List<Period> getWiderPeriods() {
        String year = String.valueOf(getShownPeriod().from().getYear());
        int quarter = (getShownPeriod().from().getMonthValue() + 2) / 3;
        String month = getShownPeriod().from().toString().substring(0, "2026-10".length());
        return List.of(Period.parse(month), Period.parse(year + "-Q" + quarter), Period.parse(year));
    }

    /** Published standards by their stable names. */
    public List<String> getStandards() {
        return standards.listPublishedStandards();
    }

    /** Name and version that decide at the end of the shown period; empty if none is in force. */
    public String getStandardName() {
        return findInForce()
                .map(found ->
                        found.name().in(language()) + " " + found.version().version())
                .orElse("");
    }

    /** Who the shown standard and period have results of: people, teams, departments … */
    public List<Subject.Kind> getKinds() {
        return isNothing() ? List.of() : desk.listKinds(required(standard), getShownPeriod(), me.scope());
    }

    /** Units to filter by. */
    public List<Unit> getUnits() {
        return desk.listUnits(me.scope());
    }

    /** Grades to filter by, best first. */
    public List<GradeBand> getGrades() {
        return findInForce().map(found -> found.grades().bands()).orElse(List.of());
    }

    /** A grade in the reader's language. */
    public String gradeName(@Nullable String key) {
        return getGrades().stream()
                .filter(band -> band.key().equals(key))
                .map(band -> band.name().in(language()))
                .findFirst()
                .orElse(key == null ? "" : key);
    }

    /** A total with two decimals. */
    public String total(CardRow row) {
        return row.total() == null
                ? ""
                : row.total().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private Optional<Standard> findInForce() {
        if (inForce == null && !isNothing()) {
            List<InForce> versions = standards.listInForce(required(standard), getShownPeriod());
            inForce = versions.isEmpty()
                    ? null
                    : versions.get(versions.size() - 1).standard();
        }
        return Optional.ofNullable(inForce);
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }

    private static String required(@Nullable String value) {
        if (value == null) {
            throw new IllegalStateException("There is no list to show: no standard is published, or none has results");
        }
        return value;
    }

    public @Nullable String getStandard() {
        return standard;
    }

    public void setStandard(@Nullable String standard) {
        this.standard = standard;
    }

    public @Nullable String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    public Subject.Kind getKind() {
        return kind == null ? Subject.Kind.AGENT : kind;
    }

    public void setKind(Subject.@Nullable Kind kind) {
        this.kind = kind;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable String getGrade() {
        return grade;
    }

    public void setGrade(@Nullable String grade) {
        this.grade = grade == null || grade.isBlank() ? null : grade;
    }

    public @Nullable String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find;
    }
}
