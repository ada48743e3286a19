package dev.touchstone.admin.retention;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long personal fields are kept. */
@Path("/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class RetentionResource {

    @Inject
    RetentionDesk desk;

    /** The setting. */
    @GET
    @Operation(summary = "After how many months personal fields of facts are erased; without a number they are kept")
    public RetentionWish get() {
        return new RetentionWish(desk.findMonths().orElse(null));
    }

    /** Changes it. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says how long personal fields are kept: 15 to 240 months, or without an end")
    @RequestBody(content = @Content(schema = @Schema(implementation = RetentionWish.class)))
    public RetentionWish change(InputStream body) throws IOException {
        desk.keepFor(RetentionWish.READER.read(body).months());
        return get();
    }
}
