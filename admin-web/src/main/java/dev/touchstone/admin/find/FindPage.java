package dev.touchstone.admin.find;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.people.PeopleDesk;
import dev.touchstone.admin.people.PeopleQuery;
import dev.touchstone.admin.people.PersonRow;
import dev.touchstone.admin.people.UnitDesk;
import dev.touchstone.admin.people.UnitRow;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.plugin.text.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the words typed into the head of a page were found in. They are names of people, so no address carries them. */
@Named
@RequestScoped
public class FindPage {

    static final int MOST = 20;
    private static final int LONGEST = 100;

    @Inject
    PeopleDesk people;

    @Inject
    UnitDesk units;

    @Inject
    StandardDesk standards;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    HttpServletRequest request;

    private String words = "";
    private List<PersonRow> foundPeople = List.of();
    private List<UnitRow> foundUnits = List.of();
    private List<VersionRow> foundStandards = List.of();

    @PostConstruct
    void find() {
        words = Optional.ofNullable(request.getParameter("words"))
                .map(String::strip)
                .map(typed -> typed.substring(0, Math.min(LONGEST, typed.length())))
                .orElse("");
        if (words.isEmpty()) {
            return;
        }
        foundPeople = people.list(PeopleQuery.all().filtered(words, null, false).page(0, MOST), me.scope());
        foundUnits = units.list(me.scope()).stream()
                .filter(unit -> contains(unit.name()))
                .limit(MOST)
                .toList();
        if (me.mayOpen("/standards/standard")) {
            foundStandards = standards.list().stream()
                    .filter(row -> contains(nameOf(row)))
                    .limit(MOST)
                    .toList();
        }
    }

    /** A standard's name in the reader's language. */
    public String nameOf(VersionRow row) {
        return row.standard().name().in(Language.of(preferences.getLanguage().getTag()));
    }

    private boolean contains(String name) {
        return name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether words were typed and found nowhere. */
    public boolean isNothing() {
        return !words.isEmpty() && foundPeople.isEmpty() && foundUnits.isEmpty() && foundStandards.isEmpty();
    }

    /** Whether there may be more than is shown. */
    public boolean isMore() {
        return foundPeople.size() == MOST || foundUnits.size() == MOST || foundStandards.size() == MOST;
    }

    /** How many of each kind are shown at most. */
    public int getMost() {
        return MOST;
    }

    public String getWords() {
        return words;
    }

    public List<PersonRow> getPeople() {
        return foundPeople;
    }

    public List<UnitRow> getUnits() {
        return foundUnits;
    }

    public List<VersionRow> getStandards() {
        return foundStandards;
    }
}
