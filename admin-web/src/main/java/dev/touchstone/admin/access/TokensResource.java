package dev.touchstone.admin.access;

import dev.touchstone.admin.rest.Page;
import dev.touchstone.admin.rest.PageRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tokens, seen and revoked. They are made on their owner's page only, so that no token can make another. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tokens")
public class TokensResource {

    @Inject
    TokenDesk desk;

    @Inject
    SignedIn me;

    /** The tokens the caller may see. */
    @GET
    @Operation(
            summary = "The caller's own tokens, an administrator's everybody's; newest first, never the token itself")
    public Page<TokenRow> list(@BeanParam PageRequest page) {
        return page.of(desk.list(account()));
    }

    /** Ends a token. */
    @POST
    @Path("{id}/revocation")
    @Operation(summary = "Ends a token at once, be it the one that calls; it stays in the list")
    public TokenRow revoke(@PathParam("id") long id) {
        find(id);
        desk.revoke(id, account());
        return find(id);
    }

    private TokenRow find(long id) {
        return desk.list(account()).stream()
                .filter(token -> token.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Account account() {
        return me.getAccount().orElseThrow();
    }
}
