package dev.touchstone.admin.audit;

import dev.touchstone.admin.shell.PagedRows;
import dev.touchstone.admin.shell.Preferences;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trail, newest first, narrowed by period, account, action and subject; and the button that verifies it. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuditDesk desk;

    @Inject
    AuditFilter filter;

    @Inject
    Preferences preferences;

    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable Long account;
    private @Nullable AuditAction action;
    private AuditSubject.@Nullable Kind subject;
    private @Nullable String subjectId;
    private transient @Nullable PagedRows<AuditRow> rows;
    private transient List<Actor> actors = List.of();
    private transient @Nullable ChainReport report;

    @PostConstruct
    void read() {
        actors = desk.listActors();
    }

    /** Reads the list anew with the filters as they are. */
    public void search() {
        rows = null;
    }

    /** Takes all filters off. */
    public void clear() {
        first = null;
        last = null;
        account = null;
        action = null;
        subject = null;
        subjectId = null;
        search();
    }

    /** Looks at every entry. */
    public void verify() {
        report = desk.verify();
    }

    /** The finding of the last look; null before the first. */
    public @Nullable ChainReport getReport() {
        return report;
    }

    /** The finding in one sentence. */
    public String getFinding() {
        return report == null ? "" : report.sentence(preferences.getLanguage());
    }

    /** The trail, a page at a time. */
    public PagedRows<AuditRow> getRows() {
        if (rows == null) {
            AuditQuery query = query();
            rows = new PagedRows<>(() -> desk.count(query), (from, most, order) -> desk.list(query, from, most));
        }
        return rows;
    }

    public boolean isFiltered() {
        return !query().equals(AuditQuery.EVERYTHING);
    }

    /** What a download of this list is asked with. */
    public String getAddress() {
        return AuditDownload.address(first, last, account, action, subject, subjectId);
    }

    public List<Actor> getActors() {
        return actors;
    }

    public List<AuditAction> getActions() {
        return List.of(AuditAction.values());
    }

    public List<AuditSubject.Kind> getSubjects() {
        return List.of(AuditSubject.Kind.values());
    }

    private AuditQuery query() {
        return filter.query(first, last, account, action, subject, subjectId);
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public @Nullable Long getAccount() {
        return account;
    }

    public void setAccount(@Nullable Long account) {
        this.account = account;
    }

    public @Nullable AuditAction getAction() {
        return action;
    }

    public void setAction(@Nullable AuditAction action) {
        this.action = action;
    }

    public AuditSubject.@Nullable Kind getSubject() {
        return subject;
    }

    public void setSubject(AuditSubject.@Nullable Kind subject) {
        this.subject = subject;
    }

    public @Nullable String getSubjectId() {
        return subjectId;
    }

    public void setSubjectId(@Nullable String subjectId) {
        this.subjectId = subjectId;
    }
}
