package dev.touchstone.admin.people;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.rest.Page;
import dev.touchstone.admin.rest.PageRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People, where they belong, and whom they turned out to be. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PeopleResource {

    @Inject
    PeopleDesk desk;

    @Inject
    SignedIn me;

    /** A list. */
    @GET
    @Operation(summary = "People by name, as far as the caller may see")
    public Page<PersonRow> list(
            @QueryParam("number") @Parameter(description = "A staff number; names never stand in an address") @Nullable String number,
            @QueryParam("unit") @Parameter(description = "The key of a unit they belong to today") @Nullable Long unit,
            @QueryParam("unmatched")
                    @DefaultValue("false")
                    @Parameter(description = "Only people whom no directory tells")
                    Boolean unmatched,
            @BeanParam PageRequest page) {
        PeopleQuery query = PeopleQuery.all().filtered("", unit, unmatched).numbered(number);
        return page.read((offset, limit) -> desk.list(query.page(offset, limit), me.scope()));
    }

    /** One person. */
    @GET
    @Path("{id}")
    @Operation(summary = "A person, where they belong, and how sources call them")
    public PersonSheet get(@PathParam("id") long id) {
        return desk.find(id, me.scope()).orElseThrow(NotFoundException::new);
    }

    /** Lets somebody belong elsewhere from a day on. */
    @POST
    @Path("{id}/transfers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Moves a person: whatever they belong to ends on the day, and the unit begins")
    @RequestBody(content = @Content(schema = @Schema(implementation = MembershipWish.class)))
    public PersonSheet transfer(@PathParam("id") long id, InputStream body) throws IOException {
        MembershipWish wish = MembershipWish.TRANSFER.read(body);
        get(id);
        desk.transfer(id, wish.unit(), wish.from(), me.scope(), me.getName());
        return get(id);
    }

    /** Lets sources say again where somebody belongs. */
    @POST
    @Path("{id}/hand-back")
    @Operation(summary = "From the next import on, sources say again where a person belongs, and no longer people")
    public PersonSheet handBack(@PathParam("id") long id) {
        get(id);
        desk.handBack(id, me.scope());
        return get(id);
    }

    /** Says that somebody else is this person. */
    @PUT
    @Path("{id}/joined/{other}")
    @Operation(summary = "Says that another person is this one: their names and records count here")
    public PersonSheet join(@PathParam("id") long id, @PathParam("other") long other) {
        get(id);
        get(other);
        desk.join(other, id, me.scope());
        return get(id);
    }

    /** Takes that back. */
    @DELETE
    @Path("{id}/joined/{other}")
    @Operation(summary = "Takes a joining back")
    public PersonSheet part(@PathParam("id") long id, @PathParam("other") long other) {
        get(id);
        desk.part(other, id, me.scope());
        return get(id);
    }
}
