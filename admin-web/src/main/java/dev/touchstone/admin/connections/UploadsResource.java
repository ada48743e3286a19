package dev.touchstone.admin.connections;

import dev.touchstone.admin.rest.InvalidParameter;
import dev.touchstone.admin.rest.LimitedBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Files for connections that read files. */
@Path("/uploads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connections")
public class UploadsResource {

    private static final long LARGEST = 256L << 20;

    /**
     * A file that is kept on the server.
     *
     * @param path where it lies: the value of a setting of kind PATH
     */
    public record Upload(String path) {}

    @Inject
    UploadFolder uploads;

    /** Keeps a file. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Keeps a file on the server, for a connection that reads files; 256 MB at most")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = Upload.class, responseCode = "201")
    public Response keep(
            @QueryParam("name") @Parameter(required = true, example = "calls.csv") @Nullable String name,
            InputStream body)
            throws IOException {
        if (name == null || name.isBlank()) {
            throw new InvalidParameter("name", "", "rest.needed");
        }
        java.nio.file.Path kept = uploads.keep(name, new LimitedBody(body, LARGEST));
        return Response.status(Status.CREATED)
                .entity(new Upload(kept.toString()))
                .build();
    }
}
