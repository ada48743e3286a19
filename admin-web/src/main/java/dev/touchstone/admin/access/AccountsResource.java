package dev.touchstone.admin.access;

import dev.touchstone.admin.rest.Page;
import dev.touchstone.admin.rest.PageRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may sign in. Tokens are made on their owner's page only, so that no token can make another. */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccountsResource {

    /**
     * An account that waits for its owner.
     *
     * @param account the account
     * @param code with it the owner chooses a password; told this once
     */
    public record Issued(AccountRow account, String code) {}

    @Inject
    AccountDesk desk;

    /** All accounts. */
    @GET
    @Operation(summary = "All accounts, by login name")
    public Page<AccountRow> list(@BeanParam PageRequest page) {
        return page.of(desk.listAccounts());
    }

    /** One account. */
    @GET
    @Path("{id}")
    @Operation(summary = "An account")
    public AccountRow get(@PathParam("id") long id) {
        return desk.listAccounts().stream()
                .filter(account -> account.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Makes an account. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes an account, with a one-time code for its owner")
    @RequestBody(content = @Content(schema = @Schema(implementation = AccountWish.class)))
    @APIResponseSchema(value = Issued.class, responseCode = "201")
    public Response create(InputStream body) throws IOException {
        long id = desk.create(AccountWish.NEW.read(body).toForm());
        return Response.created(URI.create("accounts/" + id)).entity(issue(id)).build();
    }

    /** Changes or locks an account. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes an account; one that is not enabled is locked, and its tokens and sessions end")
    @RequestBody(content = @Content(schema = @Schema(implementation = AccountWish.class)))
    public AccountRow change(@PathParam("id") long id, InputStream body) throws IOException {
        get(id);
        desk.change(id, AccountWish.CHANGE.read(body).toForm());
        return get(id);
    }

    /** A new one-time code. */
    @POST
    @Path("{id}/codes")
    @Operation(summary = "Issues a one-time code; an earlier one is void")
    @APIResponseSchema(value = Issued.class, responseCode = "201")
    public Response issueCode(@PathParam("id") long id) {
        get(id);
        return Response.status(Response.Status.CREATED).entity(issue(id)).build();
    }

    private Issued issue(long id) {
        return new Issued(get(id), desk.issueCode(id).spaced());
    }
}
