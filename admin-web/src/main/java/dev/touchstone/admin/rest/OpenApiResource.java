package dev.touchstone.admin.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The description of the REST interface, made of its classes when the console was built. */
@Path("/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Description")
public class OpenApiResource {

    private static final String FILE = "openapi.json";

    /** An OpenAPI document. */
    @GET
    @Operation(summary = "This description")
    @APIResponseSchema(value = Object.class, responseDescription = "An OpenAPI document")
    public String get() throws IOException {
        try (InputStream file = Objects.requireNonNull(OpenApiResource.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
