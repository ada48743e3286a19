package dev.touchstone.admin.imports;

import dev.touchstone.admin.access.SignedIn;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Of how many rejected records of a connection administrators are told. */
@Path("/connections/{id}/threshold")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connections")
public class ThresholdResource {

    @Inject
    AlertDesk desk;

    @Inject
    RunAnswers answers;

    @Inject
    SignedIn me;

    /** The threshold. */
    @GET
    @Operation(summary = "Of how many rejected records in one run administrators are told")
    public RejectionThreshold get(@PathParam("id") long id) {
        return desk.getThreshold(answers.known(id));
    }

    /** Sets it. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Sets of how many rejected records in one run administrators are told, as a share, a number, or both;"
                            + " without either they are never told")
    @RequestBody(content = @Content(schema = @Schema(implementation = ThresholdWish.class)))
    public RejectionThreshold set(@PathParam("id") long id, InputStream body) throws IOException {
        long of = answers.known(id);
        ThresholdWish wish = ThresholdWish.READER.read(body);
        desk.setThreshold(of, wish.percent(), wish.records(), me.getName());
        return get(id);
    }
}
