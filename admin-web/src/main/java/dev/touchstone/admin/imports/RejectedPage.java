package dev.touchstone.admin.imports;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.connections.ConnectedCrm;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.PagedRows;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was rejected, with place, value, reason and remedy: of one run, or what is still open of a connection, by reason. */
@Named
@ViewScoped
public class RejectedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ImportDesk desk;

    @Inject
    RejectedDesk rejected;

    @Inject
    ConnectionDesk connections;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    private @Nullable Long run;
    private @Nullable Long connection;
    private @Nullable Long group;
    private transient List<RejectedGroup> groups = List.of();
    private transient @Nullable PagedRows<Rejected> rows;

    /** Looks up what is shown; a run also tells its connection. */
    public void open() {
        Long only = run;
        if (only != null) {
            ImportRun of = desk.find(only).orElseThrow(() -> new UnknownRunException(only));
            connection = of.connection();
            rows = new PagedRows<>(of::rejected, (first, most, order) -> desk.listRejected(only, first, most));
        } else if (connection != null) {
            long of = connection;
            groups = rejected.listGroups(of);
            Optional<Long> chosen = Optional.ofNullable(group);
            long count = groups.stream()
                    .filter(each -> chosen.map(id -> id == each.id()).orElse(true))
                    .mapToLong(RejectedGroup::count)
                    .sum();
            rows = new PagedRows<>(() -> count, (first, most, order) -> rejected.list(of, chosen, first, most));
        }
    }

    /** Starts reading again, and goes to the imports. */
    public String readAgain() {
        long of = getCrm().id();
        desk.readAgain(of, me.getName());
        return "/imports/imports?faces-redirect=true&connection=" + of;
    }

    /** Whether the source can be asked for single records. */
    public boolean isFetching() {
        return connections.can(getCrm(), Capability.FETCH);
    }

    /** The reason in the reader's language. */
    public String reason(Rejected row) {
        return row.reason().in(language());
    }

    /** The connection that is shown. */
    public ConnectedCrm getCrm() {
        Long of = connection;
        if (of == null) {
            throw new NothingHere();
        }
        return connections.get(of);
    }

    /** What it is called. */
    public String getName() {
        return connections.nameOf(getCrm(), language());
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }

    public List<RejectedGroup> getGroups() {
        return groups;
    }

    public @Nullable PagedRows<Rejected> getRows() {
        return rows;
    }

    public @Nullable Long getRun() {
        return run;
    }

    public void setRun(@Nullable Long run) {
        this.run = run;
    }

    public @Nullable Long getConnection() {
        return connection;
    }

    public void setConnection(@Nullable Long connection) {
        this.connection = connection;
    }

    public @Nullable Long getGroup() {
        return group;
    }

    public void setGroup(@Nullable Long group) {
        this.group = group;
    }
}
