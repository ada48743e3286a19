package dev.touchstone.admin.people;

import dev.touchstone.admin.access.SignedIn;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a person belongs, for a time; who says so is changed here too. */
@Path("/people/{id: [0-9]+}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class MembershipsResource {

    @Inject
    PeopleDesk desk;

    @Inject
    SignedIn me;

    @PathParam("id")
    long id;

    /** Lets somebody belong somewhere besides where they belong already. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a membership besides those a person has")
    @RequestBody(content = @Content(schema = @Schema(implementation = MembershipWish.class)))
    public PersonSheet begin(InputStream body) throws IOException {
        MembershipWish wish = MembershipWish.MEMBERSHIP.read(body);
        find();
        desk.begin(new Membership(id, wish.unit(), wish.from(), wish.until()), me.scope(), me.getName());
        return find();
    }

    /** Ends one on another day. */
    @PUT
    @Path("{membership}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ends a membership on another day, the first one no longer; without a day it does not end")
    @RequestBody(content = @Content(schema = @Schema(implementation = EndWish.class)))
    public PersonSheet end(@PathParam("membership") long membership, InputStream body) throws IOException {
        EndWish wish = EndWish.READER.read(body);
        requireMembership(membership);
        desk.end(id, membership, wish.until(), me.scope(), me.getName());
        return find();
    }

    /** Takes one back. */
    @DELETE
    @Path("{membership}")
    @Operation(summary = "Takes a membership back altogether: it was entered or told by mistake")
    public PersonSheet withdraw(@PathParam("membership") long membership) {
        requireMembership(membership);
        desk.withdraw(id, membership, me.scope(), me.getName());
        return find();
    }

    private void requireMembership(long membership) {
        if (find().memberships().stream().noneMatch(row -> row.id() == membership)) {
            throw new NotFoundException();
        }
    }

    private PersonSheet find() {
        return desk.find(id, me.scope()).orElseThrow(NotFoundException::new);
    }
}
