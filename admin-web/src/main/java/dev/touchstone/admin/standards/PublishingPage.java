package dev.touchstone.admin.standards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.draft.Typed;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The life of a version: publish a draft, withdraw what was published, begin another version or an overlay from it. */
@Named
@ViewScoped
public class PublishingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StandardDesk desk;

    @Inject
    OpenVersion version;

    @Inject
    StandardPage page;

    @Inject
    StandardWords words;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Inject
    transient InstantSource clock;

    private @Nullable String from;
    private @Nullable String last;
    private @Nullable String name;
    private @Nullable String overlayName;
    private @Nullable String note;
    private @Nullable PastResults past;

    /** Proposes dates. */
    public void open() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate until = version.getStandard().version().until();
        boolean dated = !version.isDraft() || until != null;
        from = (dated ? version.getStandard().version().from() : today.withDayOfMonth(1)).toString();
        last = until == null ? "" : until.minusDays(1).toString();
        if (!version.isDraft()) {
            from = until == null ? today.withDayOfMonth(1).plusMonths(1).toString() : today.toString();
        }
    }

    /** Saves and publishes the draft. */
    public @Nullable String publish() {
        if (!page.changed()) {
            return null;
        }
        return notices.unlessRefused(() -> {
            LocalDate day = Typed.day(from, "standards.from");
            LocalDate until =
                    version.isOverlay() ? Typed.day(last, "standards.lastDay").plusDays(1) : null;
            if (until != null && !until.isAfter(day)) {
                throw new Refusal("standards.refused.overlayDays");
            }
            try {
                desk.publish(version.getId(), new Publication(day, until, note, past), me.getName());
            } catch (LintRefusedException refused) {
                refused.errors().forEach(error -> tell(words.finding(error, version.getStandard())));
                return null;
            }
            notices.done("standards.publishedNow");
            return here(version.getId());
        });
    }

    /** Withdraws the version. */
    public @Nullable String withdraw() {
        return notices.unlessRefused(() -> {
            desk.withdraw(version.getId(), Typed.day(from, "standards.withdrawFrom"), me.getName());
            notices.done("standards.withdrawnNow");
            return here(version.getId());
        });
    }

    /** Begins a new version from this one. */
    public @Nullable String copy() {
        return to(() -> desk.draftFrom(version.getId(), named(name), me.getName()));
    }

    /** Begins an overlay over this version. */
    public @Nullable String cover() {
        return to(() -> desk.draftOverlay(
                version.getId(),
                named(overlayName),
                Typed.day(from, "standards.from"),
                Typed.day(last, "standards.lastDay").plusDays(1),
                me.getName()));
    }

    /** Throws the draft away. */
    public @Nullable String discard() {
        return notices.unlessRefused(() -> {
            desk.discard(version.getId());
            notices.done("standards.discarded");
            return "/standards/standards?faces-redirect=true";
        });
    }

    private @Nullable String to(Supplier<VersionRow> work) {
        return notices.unlessRefused(() -> here(work.get().id()));
    }

    private static String here(long id) {
        return "/standards/standard?faces-redirect=true&id=" + id;
    }

    private static String named(@Nullable String typed) {
        String name = Objects.requireNonNullElse(typed, "").strip();
        if (name.isEmpty()) {
            throw new Refusal("standards.versionNeeded");
        }
        return name;
    }

    private static void tell(String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
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

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** What is to become of results that were confirmed already; null until it is chosen. */
    public @Nullable PastResults getPast() {
        return past;
    }

    public void setPast(@Nullable PastResults past) {
        this.past = past;
    }

    public @Nullable String getOverlayName() {
        return overlayName;
    }

    public void setOverlayName(@Nullable String overlayName) {
        this.overlayName = overlayName;
    }

    /** What the assessed are told about the version; null for nothing. */
    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null || note.isBlank() ? null : note.strip();
    }

    public int getLongestNote() {
        return Publication.LONGEST_NOTE;
    }
}
