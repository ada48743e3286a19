package dev.touchstone.admin.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is calling. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class MeResource {

    /**
     * The caller.
     *
     * @param login the name typed at signing in
     * @param name what the person is called
     * @param role what the person does here
     */
    public record Caller(String login, String name, Role role) {}

    @Inject
    SignedIn signedIn;

    /** The signed-in account. */
    @GET
    @Operation(summary = "Who is calling")
    public Caller get() {
        return signedIn.getAccount()
                .map(account -> new Caller(account.login().value(), account.name(), account.role()))
                .orElseThrow(NotFoundException::new);
    }
}
