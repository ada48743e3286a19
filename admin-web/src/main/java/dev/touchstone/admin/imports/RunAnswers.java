package dev.touchstone.admin.imports;

import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.rest.InvalidParameter;
import dev.touchstone.admin.shell.Preferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How programs that start runs are answered. */
@ApplicationScoped
class RunAnswers {

    @Inject
    ConnectionDesk connections;

    @Inject
    Preferences preferences;

    /** A connection that is named and exists. */
    long known(@Nullable Long connection) {
        if (connection == null) {
            throw new InvalidParameter("connection", "", "rest.needed");
        }
        if (connections.find(connection).isEmpty()) {
            throw new NotFoundException();
        }
        return connection;
    }

    /** A run that has been started, and where it can be watched. */
    Response started(ImportRun run) {
        return Response.status(Status.ACCEPTED)
                .location(URI.create("imports/" + run.id()))
                .entity(row(run))
                .build();
    }

    RunRow row(ImportRun run) {
        return RunRow.of(run, preferences.getLanguage());
    }
}
