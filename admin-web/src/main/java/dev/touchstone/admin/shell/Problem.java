package dev.touchstone.admin.shell;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * What a program is told when a call fails: {@code application/problem+json} of RFC 9457.
 *
 * @param status the HTTP status
 * @param title what kind of failure it is, in English
 * @param detail what happened, and maybe why, for a person to read; empty when the title says it all
 */
public record Problem(int status, String title, Optional<String> detail) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The answer's text. */
    public String toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("title", title).add("status", status);
        detail.ifPresent(text -> json.add("detail", text));
        return json.build().toString();
    }

    /** The answer of a REST resource. */
    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(toJson()).build();
    }
}
