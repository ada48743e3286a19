package dev.touchstone.admin.imports;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.rest.Page;
import dev.touchstone.admin.rest.PageRequest;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.plugin.text.Language;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Runs of imports: started, watched, stopped, and what they rejected. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportsResource {

    @Inject
    ImportDesk desk;

    @Inject
    RunAnswers answers;

    @Inject
    RepairDesk repairs;

    @Inject
    AlertDesk alerts;

    @Inject
    RejectedDesk rejected;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    /** The runs so far. */
    @GET
    @Operation(summary = "The runs of all connections or of one, newest first")
    public Page<RunRow> list(
            @QueryParam("connection") @Parameter(description = "Only this connection") @Nullable Long connection,
            @BeanParam PageRequest page) {
        return page.read((offset, limit) -> runs(connection, offset + limit).stream()
                .skip(offset)
                .map(this::row)
                .toList());
    }

    /** Starts an import. */
    @POST
    @Operation(summary = "Starts an import; a run of the same connection that is not over is answered instead")
    @APIResponseSchema(value = RunRow.class, responseCode = "202")
    public Response start(@QueryParam("connection") @Parameter(required = true) @Nullable Long connection) {
        return answers.started(desk.request(answers.known(connection), me.getName()));
    }

    /** What is still open of a connection. */
    @GET
    @Path("rejected")
    @Operation(summary = "The rejected records of a connection that no later run has read or rejected anew")
    public Page<RejectedRow> listOpen(
            @QueryParam("connection") @Parameter(required = true) @Nullable Long connection,
            @QueryParam("reason") @Parameter(description = "Only those of this reason") @Nullable Long reason,
            @BeanParam PageRequest page) {
        long of = answers.known(connection);
        Language language = Language.of(preferences.getLanguage().getTag());
        return page.read((offset, limit) -> rejected.list(of, Optional.ofNullable(reason), offset, limit).stream()
                .map(each -> RejectedRow.of(each, language))
                .toList());
    }

    /** Connections of which too many are rejected. */
    @GET
    @Path("alerts")
    @Operation(summary = "The connections of which so many records are rejected that administrators should look")
    public Page<RejectionAlert> listAlerts(@BeanParam PageRequest page) {
        return page.of(alerts.list());
    }

    /** Why records are rejected. */
    @GET
    @Path("rejected/reasons")
    @Operation(summary = "The open rejected records of a connection by reason and column, the most frequent first")
    public Page<RejectedReason> listReasons(
            @QueryParam("connection") @Parameter(required = true) @Nullable Long connection,
            @BeanParam PageRequest page) {
        Language language = Language.of(preferences.getLanguage().getTag());
        return page.of(rejected.listGroups(answers.known(connection)).stream()
                .map(group -> new RejectedReason(group.id(), group.count(), RejectedRow.of(group.example(), language)))
                .toList());
    }

    /** Reads rejected records again. */
    @POST
    @Path("rejected")
    @Operation(
            summary = "Starts a run that reads the open rejected records of a connection again;"
                    + " a run of the same connection that is not over is answered instead")
    @APIResponseSchema(value = RunRow.class, responseCode = "202")
    public Response readAgain(@QueryParam("connection") @Parameter(required = true) @Nullable Long connection) {
        return answers.started(desk.readAgain(answers.known(connection), me.getName()));
    }

    /** How far a run has come. */
    @GET
    @Path("{id}")
    @Operation(summary = "How far a run has come")
    public RunRow get(@PathParam("id") long id) {
        return row(find(id));
    }

    /** Stops a run. */
    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Asks a run to stop after its current page; what was stored stays")
    @APIResponseSchema(value = RunRow.class, responseCode = "202")
    public Response cancel(@PathParam("id") long id) {
        find(id);
        desk.cancel(id, me.getName());
        return Response.status(Status.ACCEPTED).entity(row(find(id))).build();
    }

    /** Lets deletions happen that a run has held back. */
    @POST
    @Path("{id}/deletions")
    @Operation(
            summary =
                    "Allows what a run held back: starts a run that also deletes most of a stream, as the source no longer has it;"
                            + " a run of the same connection that is not over is answered instead")
    @APIResponseSchema(value = RunRow.class, responseCode = "202")
    public Response allowDeletions(@PathParam("id") long id) {
        ImportRun run = find(id);
        if (run.deletionsHeld() == 0) {
            throw new Refusal("imports.noneHeld");
        }
        return answers.started(desk.allowDeletions(run.connection(), me.getName()));
    }

    /** What a run rejected. */
    @GET
    @Path("{id}/rejected")
    @Operation(summary = "What a run rejected, in the order of the source")
    public Page<RejectedRow> listRejected(@PathParam("id") long id, @BeanParam PageRequest page) {
        find(id);
        Language language = Language.of(preferences.getLanguage().getTag());
        return page.read((offset, limit) -> desk.listRejected(id, offset, limit).stream()
                .map(rejected -> RejectedRow.of(rejected, language))
                .toList());
    }

    /** What became of records that a run fetched again. */
    @GET
    @Path("{id}/repaired")
    @Operation(
            summary = "What became of each record that a run fetched again, in the order in which they were asked for")
    public Page<RepairedRow> listRepaired(@PathParam("id") long id, @BeanParam PageRequest page) {
        find(id);
        Language language = Language.of(preferences.getLanguage().getTag());
        return page.of(repairs.list(id).stream()
                .map(record -> RepairedRow.of(record, language))
                .toList());
    }

    private List<ImportRun> runs(@Nullable Long connection, int most) {
        return connection == null ? desk.list(most) : desk.list(connection, most);
    }

    private ImportRun find(long id) {
        return desk.find(id).orElseThrow(NotFoundException::new);
    }

    private RunRow row(ImportRun run) {
        return answers.row(run);
    }
}
