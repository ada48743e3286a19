package dev.touchstone.admin.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What a program is told when a call fails: {@code application/problem+json} of RFC 9457.
 *
 * @param status the HTTP status
 * @param title what kind of failure it is, in English
 * @param detail what happened, and maybe why, in the caller's language
 * @param errors what is wrong with the call, place by place; empty when it is not about a place
 */
public record Problem(int status, String title, String detail, List<Flaw> errors) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One thing that is wrong with a call.
     *
     * @param place a JSON Pointer into the body, such as {@code /name}, a parameter, such as {@code ?limit}, or the key of an indicator
     * @param value what stands there; empty if nothing does
     * @param message what is wrong and what would be right, in the caller's language
     */
    public record Flaw(String place, String value, String message) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    /** The same with what is wrong, place by place. */
    public Problem with(List<Flaw> flaws) {
        return new Problem(status, title, detail, flaws);
    }

    /** The answer's text. */
    public String toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        if (!errors.isEmpty()) {
            JsonArrayBuilder flaws = Json.createArrayBuilder();
            errors.forEach(flaw -> flaws.add(Json.createObjectBuilder()
                    .add("place", flaw.place())
                    .add("value", flaw.value())
                    .add("message", flaw.message())));
            json.add("errors", flaws);
        }
        return json.build().toString();
    }

    /** The answer of a REST resource. */
    public Response toResponse() {
        return Response.status(status)
                .type(MEDIA_TYPE + ";charset=UTF-8")
                .entity(toJson())
                .build();
    }
}
