package dev.touchstone.admin.push;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.rest.LimitedBody;
import dev.touchstone.admin.rest.Problem.Flaw;
import dev.touchstone.admin.rest.Problems;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a CRM sends its facts to. */
@Path("/connections/{id}/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connections")
public class PushResource {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final int MOST_FLAWS = 100;

    /**
     * The answer.
     *
     * @param receipt what was taken in
     * @param errors why facts could not be read, the first hundred reasons; they are kept as rejected records
     */
    public record Answer(Receipt receipt, List<Flaw> errors) {}

    @Inject
    PushDesk desk;

    @Inject
    ConnectionDesk connections;

    @Inject
    SignedIn me;

    @Inject
    Problems problems;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    /** Takes facts in. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sends a fact, or facts and deletions in two lists, to a connection of the adapter HTTP push;"
                    + " the same call with the same key is taken in once")
    @APIResponseSchema(value = Answer.class, responseCode = "202")
    public Response receive(
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, description = "The sender's own name of the call, 1 to 200 characters")
                    @Nullable String key,
            InputStream body)
            throws IOException {
        if (connections
                .find(id)
                .filter(crm -> crm.adapter().equals(PushAdapter.ID))
                .isEmpty()) {
            throw new NotFoundException();
        }
        if (key == null || !KEY.matcher(key).matches()) {
            return problems.invalid(List.of(new Flaw(
                            "Idempotency-Key", Objects.requireNonNullElse(key, ""), texts.of("push.keyNeeded"))))
                    .toResponse();
        }
        PushCall call = PushCall.of(key, new LimitedBody(body, PushBody.LARGEST).readAllBytes());
        Receipt receipt = desk.receive(id, call, me.getName());
        return Response.status(receipt.repeated() ? Status.OK : Status.ACCEPTED)
                .entity(new Answer(
                        receipt,
                        call.body().faults().stream()
                                .flatMap(fact -> flaws(fact, call.body().place(fact)))
                                .limit(MOST_FLAWS)
                                .toList()))
                .build();
    }

    private Stream<Flaw> flaws(PushedFact fact, String place) {
        Language language = Language.of(preferences.getLanguage().getTag());
        return fact.problems().stream()
                .map(problem -> new Flaw(
                        place + problem.path(),
                        problem.value(),
                        problem.message().in(language)));
    }
}
