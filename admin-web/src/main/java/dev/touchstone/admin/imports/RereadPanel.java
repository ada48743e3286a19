package dev.touchstone.admin.imports;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has the shown connection read again since a day. */
@Named
@ViewScoped
public class RereadPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RereadDesk desk;

    @Inject
    ImportsPage page;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    private @Nullable LocalDate since;
    private List<String> streams = List.of();

    /** Begins with every stream. */
    public void open() {
        streams = getKnown();
    }

    /** The streams that have been read before. */
    public List<String> getKnown() {
        Long connection = page.getConnection();
        return connection == null ? List.of() : desk.listStreams(connection);
    }

    /** Starts the run. */
    public @Nullable String start() {
        Long connection = page.getConnection();
        LocalDate from = since;
        if (connection == null || from == null) {
            return null;
        }
        return notices.unlessRefused(() -> {
            desk.request(connection, from, streams, me.getName());
            notices.done("imports.rereadStarted", from);
            return "/imports/imports?faces-redirect=true&connection=" + connection;
        });
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public List<String> getStreams() {
        return streams;
    }

    public void setStreams(List<String> streams) {
        this.streams = List.copyOf(streams);
    }
}
