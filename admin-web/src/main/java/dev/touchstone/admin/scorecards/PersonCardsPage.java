package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.people.Person;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.period.Period;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All scorecards of one person, newest first. */
@Named
@ViewScoped
public class PersonCardsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OverviewDesk desk;

    @Inject
    StandardDesk standards;

    @Inject
    CardLooks looks;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    private long id;
    private String name = "";
    private transient List<PersonCard> rows = List.of();
    private transient List<VersionRow> versions = List.of();

    /** Answers 404 where this reader sees no scorecard of such a person. */
    public void open() {
        rows = desk.listOf(id, me.scope());
        if (rows.isEmpty()) {
            throw new NothingHere();
        }
        looks.viewedPerson(id);
        name = desk.findPerson(id).map(Person::name).orElse("");
        versions = standards.list();
    }

    /** A standard's name in the reader's language. */
    public String standardName(String key) {
        return versions.stream()
                .filter(row -> row.standard().version().standard().equals(key))
                .map(row -> row.standard().name().in(language()))
                .findFirst()
                .orElse(key);
    }

    /** A grade in the reader's language. */
    public String gradeName(PersonCard row) {
        return versions.stream()
                .filter(each -> each.standard().version().standard().equals(row.standard()))
                .flatMap(each -> each.standard().grades().bands().stream())
                .filter(band -> band.key().equals(row.grade()))
                .map(band -> band.name().in(language()))
                .findFirst()
                .orElse("");
    }

    public Period period(PersonCard row) {
        return Period.parse(row.period());
    }

    /** A total with two decimals. */
    public @Nullable String total(PersonCard row) {
        return row.total() == null
                ? ""
                : row.total().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }

    public List<PersonCard> getRows() {
        return rows;
    }

    public String getName() {
        return name;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
