package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.rest.LimitedBody;
import dev.touchstone.admin.rest.Problem.Flaw;
import dev.touchstone.admin.rest.Problems;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where scorecards arrive that were counted elsewhere, such as by Apache Spark. */
@Path("/scorecards/imported")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class ImportedCardsResource {

    private static final long LARGEST = 128L << 20;

    /**
     * The answer.
     *
     * @param cards how many were taken over
     */
    public record Taken(int cards) {}

    @Inject
    ImportedCardsDesk desk;

    @Inject
    Problems problems;

    /** Takes over all of them or none. */
    @POST
    @Consumes("application/x-ndjson")
    @Operation(
            summary =
                    "Takes over scorecards that were counted elsewhere: one document a line, all or none; each is derived again"
                            + " from its input and must be by the version in force")
    @APIResponseSchema(value = Taken.class, responseCode = "202")
    public Response receive(InputStream body) throws IOException {
        CardLines lines;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new LimitedBody(body, LARGEST), StandardCharsets.UTF_8))) {
            lines = desk.read(reader.lines());
        }
        if (!lines.flaws().isEmpty()) {
            return problems.invalid(lines.flaws().stream()
                            .map(flaw -> new Flaw(flaw.line() + ":" + flaw.place(), flaw.value(), flaw.message()))
                            .toList())
                    .toResponse();
        }
        desk.keep(lines.cards());
        return Response.status(Status.ACCEPTED)
                .entity(new Taken(lines.cards().size()))
                .build();
    }
}
