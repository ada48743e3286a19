package dev.touchstone.admin.home;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.Navigation;
import dev.touchstone.admin.access.Role;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.goals.GoalDesk;
import dev.touchstone.admin.goals.GoalRow;
import dev.touchstone.admin.scorecards.TrendChart;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.period.Period;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page, which differs by what the reader does here. */
@Named
@ViewScoped
public class HomePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HomeDesk desk;

    @Inject
    GoalDesk goalDesk;

    @Inject
    StandardDesk standards;

    @Inject
    SignedIn me;

    @Inject
    Navigation navigation;

    @Inject
    Preferences preferences;

    private @Nullable String standard;
    private @Nullable String period;
    private transient List<Period> months = List.of();
    private transient @Nullable HomeSheet sheet;
    private transient @Nullable OwnResult own;
    private transient List<Attention> attention = List.of();
    private transient List<GoalRow> goals = List.of();
    private transient List<FirstStep> firstSteps = List.of();

    /** Reads what this reader's page shows. */
    public void open() {
        DataScope scope = me.scope();
        if (isLeader()) {
            openOverview(scope);
        } else {
            own = desk.findOwn(scope, language()).orElse(null);
        }
    }

    private void openOverview(DataScope scope) {
        List<String> published = standards.listPublishedStandards();
        if (standard == null || !published.contains(standard)) {
            standard = published.stream()
                    .filter(each -> !desk.listMonths(each, scope).isEmpty())
                    .findFirst()
                    .orElse(null);
        }
        months = standard == null ? List.of() : desk.listMonths(standard, scope);
        Period shown = months.stream()
                .filter(month -> month.toString().equals(period))
                .findFirst()
                .or(() -> desk.findUsualMonth(months))
                .orElse(null);
        if (standard != null && shown != null) {
            period = shown.toString();
            sheet = desk.find(standard, shown, scope, language()).orElse(null);
            goals = goalDesk.list(standard, shown.until().minusDays(1), scope, language());
        }
        attention = desk.listAttention(sheet, scope);
        if (sheet == null && scope instanceof DataScope.All) {
            firstSteps = desk.listFirstSteps(scope);
        }
    }

    /** Whether the reader looks after others: an administrator or a manager. */
    public boolean isLeader() {
        return is(Role.ADMINISTRATOR) || is(Role.MANAGER);
    }

    public boolean isAgent() {
        return is(Role.AGENT);
    }

    /** How far the data reaches. */
    public String getFreshness() {
        return desk.freshness();
    }

    /** The months of this reader's results, oldest first. */
    public List<Period> getMonths() {
        return months;
    }

    public @Nullable Period getShownPeriod() {
        return sheet == null ? null : Period.parse(sheet.period());
    }

    /** The month with results just before the shown one. */
    public @Nullable Period getPreviousPeriod() {
        return neighbour(-1);
    }

    /** The month with results just after the shown one. */
    public @Nullable Period getNextPeriod() {
        return neighbour(1);
    }

    private @Nullable Period neighbour(int step) {
        int index = months.indexOf(getShownPeriod()) + step;
        return getShownPeriod() == null || index < 0 || index >= months.size() ? null : months.get(index);
    }

    /** The own last months as a drawing. */
    public @Nullable TrendChart getTrend() {
        return own == null ? null : TrendChart.of(own.trend());
    }

    /** The pages this reader works on, besides this one. */
    public List<Navigation.Item> getEntries() {
        return navigation.getGroups().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> !item.current())
                .toList();
    }

    private boolean is(Role role) {
        return me.getAccount().filter(account -> account.role() == role).isPresent();
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }

    public @Nullable HomeSheet getSheet() {
        return sheet;
    }

    public @Nullable OwnResult getOwn() {
        return own;
    }

    public List<Attention> getAttention() {
        return attention;
    }

    /** The goals on the shown standard, as they stand with the shown month. */
    public List<GoalRow> getGoals() {
        return goals;
    }

    public List<FirstStep> getFirstSteps() {
        return firstSteps;
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
}
