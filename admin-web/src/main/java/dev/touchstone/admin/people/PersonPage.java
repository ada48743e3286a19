package dev.touchstone.admin.people;

import dev.touchstone.admin.access.AccountLinks;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One person: where they belong, how sources call them, and whom they turned out to be. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleDesk desk;

    @Inject
    AccountLinks links;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    private long id;
    private transient @Nullable PersonSheet sheet;
    private @Nullable Long unit;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private boolean besides;
    private @Nullable Long ending;
    private @Nullable LocalDate endsOn;
    private @Nullable String other;

    /** Answers 404 where there is no such person for this reader. */
    public void open() {
        sheet = desk.find(id, me.scope()).orElse(null);
        if (sheet == null) {
            throw new NothingHere();
        }
    }

    public PersonSheet getSheet() {
        if (sheet == null) {
            sheet = desk.find(id, me.scope()).orElseThrow();
        }
        return sheet;
    }

    /** Whether the reader may change anything. */
    public boolean isEditable() {
        return me.scope() instanceof DataScope.All;
    }

    /** Lets the person belong elsewhere: instead of now, or besides. */
    public void move() {
        run(() -> {
            Long to = Objects.requireNonNull(unit);
            LocalDate day = Objects.requireNonNull(from);
            if (besides || until != null) {
                desk.begin(new Membership(id, to, day, until), me.scope(), me.getName());
            } else {
                desk.transfer(id, to, day, me.scope(), me.getName());
            }
            unit = null;
            from = null;
            until = null;
            besides = false;
        });
    }

    /** Opens the field for a membership's last day. */
    public void chooseEnd(MembershipRow row) {
        ending = row.id();
        endsOn = row.until();
    }

    /** Ends the chosen membership. */
    public void end() {
        run(() -> {
            desk.end(id, Objects.requireNonNull(ending), endsOn, me.scope(), me.getName());
            ending = null;
        });
    }

    /** Takes a membership back altogether. */
    public void withdraw(long membership) {
        run(() -> desk.withdraw(id, membership, me.scope(), me.getName()));
    }

    /** Lets sources say again where the person belongs. */
    public void handBack() {
        notices.unlessRefused(() -> {
            desk.handBack(id, me.scope());
            notices.done("people.handedBack");
            return null;
        });
        sheet = null;
    }

    /** Joins the chosen other person to this one. */
    public void join() {
        run(() -> {
            desk.join(Long.parseLong(Objects.requireNonNull(other)), id, me.scope());
            other = null;
        });
    }

    /** Takes a joining back. */
    public void part(long joined) {
        run(() -> desk.part(joined, id, me.scope()));
    }

    private void run(Runnable change) {
        notices.unlessRefused(() -> {
            change.run();
            notices.done("people.saved");
            return null;
        });
        sheet = null;
    }

    /** Keys of other people whose name or number contains what was typed. */
    public List<String> completeOther(String part) {
        return links.completePerson(part).stream()
                .filter(key -> !key.equals(String.valueOf(id)))
                .toList();
    }

    /** A person as shown. */
    public String personLabel(@Nullable String key) {
        return links.labelOfPerson(key);
    }

    public List<AccountLinks.Link> getUnits() {
        return links.listUnits();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public boolean isBesides() {
        return besides;
    }

    public void setBesides(boolean besides) {
        this.besides = besides;
    }

    public @Nullable Long getEnding() {
        return ending;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }
}
