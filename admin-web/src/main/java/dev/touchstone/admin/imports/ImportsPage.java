package dev.touchstone.admin.imports;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.connections.ConnectedCrm;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was imported, what is being imported, and the button that starts it. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_RUNS = 100;

    @Inject
    ImportDesk desk;

    @Inject
    ConnectionDesk connections;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    private @Nullable Long connection;
    private transient @Nullable List<ImportRun> runs;

    /** The newest runs, of one connection or of all; looked up once, so that all parts of the page tell the same. */
    public List<ImportRun> getRuns() {
        List<ImportRun> known = runs;
        if (known == null) {
            Long only = connection;
            known = only == null ? desk.list(MOST_RUNS) : desk.list(only, MOST_RUNS);
            runs = known;
        }
        return known;
    }

    /** Looks up the runs anew. */
    public void look() {
        runs = null;
    }

    /** Whether any shown run is not over, so that the page keeps looking. */
    public boolean isRunning() {
        return getRuns().stream().anyMatch(run -> !run.state().over());
    }

    /** The connection that is shown, if it is one. */
    public @Nullable ConnectedCrm getCrm() {
        return connection == null ? null : connections.find(connection).orElse(null);
    }

    /** Connections by their keys. */
    public Map<Long, String> getNames() {
        return connections.list().stream().collect(Collectors.toMap(ConnectedCrm::id, this::name));
    }

    /** What a connection is called. */
    public String name(ConnectedCrm crm) {
        return connections.nameOf(crm, Language.of(preferences.getLanguage().getTag()));
    }

    /** Whether the shown connection has settings that can be opened. */
    public boolean isEditable() {
        ConnectedCrm crm = getCrm();
        return crm != null && !connections.isBuiltIn(crm);
    }

    /** Starts an import of the shown connection. */
    public @Nullable String start() {
        Long only = connection;
        if (only == null) {
            return null;
        }
        desk.request(only, me.getName());
        return "/imports/imports?faces-redirect=true&connection=" + only;
    }

    /** Asks a run to stop after its current page. */
    public void cancel(long run) {
        desk.cancel(run, me.getName());
        look();
    }

    /** Why a run failed, in the reader's language; empty if it did not. */
    public String message(ImportRun run) {
        return run.findMessage(preferences.getLanguage()).orElse("");
    }

    /** How many rejected records of the shown connection are open. */
    public long getOpenRejected() {
        return connection == null ? 0 : desk.countRejected(connection);
    }

    /** Imports again, and lets go of what the last run held back because it was most of a stream. */
    public void allowDeletions(long of) {
        desk.allowDeletions(of, me.getName());
        look();
    }

    public @Nullable Long getConnection() {
        return connection;
    }

    public void setConnection(@Nullable Long connection) {
        this.connection = connection;
    }
}
