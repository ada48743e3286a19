package dev.touchstone.admin.restatements;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.admin.standards.VersionState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The confirmed results that a version reaches: tried before it is published, followed and confirmed again afterwards. */
@Named
@ViewScoped
public class RestatementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RestatementDesk desk;

    @Inject
    StandardDesk standards;

    @Inject
    RestatementLooks looks;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    private long id;
    private @Nullable String from;
    private @Nullable String last;
    private Map<Long, String> seen = Map.of();
    private transient @Nullable VersionRow row;
    private transient @Nullable Restatement shown;

    /** Answers 404 where there is no such version, or a draft without days. */
    public void open() {
        look();
        looks.viewed(getVersion());
    }

    /** Looks anew. */
    public void look() {
        row = standards.find(id).orElseThrow(NothingHere::new);
        if (isDraft()) {
            shown = desk.tryOut(getVersion(), day(from), untilTyped(), me.scope());
        } else {
            shown = desk.look(getVersion(), me.scope());
            seen = Map.copyOf(desk.digests(shown, me.scope()));
        }
    }

    /** Confirms again what the reader sees waiting. */
    public void confirm() {
        int confirmed = desk.confirm(seen, me.scope(), me.getName());
        notices.done("restatements.confirmed", confirmed, seen.size() - confirmed);
        look();
    }

    private static LocalDate day(@Nullable String typed) {
        try {
            return LocalDate.parse(String.valueOf(typed));
        } catch (DateTimeException none) {
            throw new NothingHere();
        }
    }

    private @Nullable LocalDate untilTyped() {
        return getVersion().overlay() ? day(last).plusDays(1) : null;
    }

    public boolean isDraft() {
        return getVersion().state() == VersionState.DRAFT;
    }

    public VersionRow getVersion() {
        return Objects.requireNonNull(row);
    }

    public Restatement getShown() {
        return Objects.requireNonNull(shown);
    }

    /** How many results a confirmation would confirm. */
    public int getSeen() {
        return seen.size();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getLast() {
        return last;
    }

    public void setLast(@Nullable String last) {
        this.last = last;
    }
}
