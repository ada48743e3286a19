package dev.touchstone.admin.imports;

import dev.touchstone.admin.access.SignedIn;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Runs that fetch single records again. */
@Path("/imports/repairs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class RepairResource {

    @Inject
    RepairDesk desk;

    @Inject
    RunAnswers answers;

    @Inject
    SignedIn me;

    /** Starts one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Starts a run that fetches single records again by their ids, at most 500 of one stream")
    @RequestBody(content = @Content(schema = @Schema(implementation = RepairWish.class)))
    @APIResponseSchema(value = RunRow.class, responseCode = "202")
    public Response start(
            @QueryParam("connection") @Parameter(required = true) @Nullable Long connection, InputStream body)
            throws IOException {
        long of = answers.known(connection);
        RepairWish wish = RepairWish.READER.read(body);
        return answers.started(desk.request(of, wish.stream(), wish.keys(), me.getName()));
    }
}
