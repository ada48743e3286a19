package dev.touchstone.admin.people;

import dev.touchstone.admin.access.SignedIn;
import jakarta.inject.Inject;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Teams, departments and contractors. */
@Path("/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class UnitsResource {

    @Inject
    UnitDesk desk;

    @Inject
    SignedIn me;

    /** The tree, each unit followed by those below it. */
    @GET
    @Operation(summary = "Teams, departments and contractors, each followed by those below it; a manager's own")
    public List<UnitRow> list() {
        return desk.list(me.scope());
    }

    /** One unit. */
    @GET
    @Path("{id}")
    @Operation(summary = "A unit")
    public UnitRow get(@PathParam("id") long id) {
        return desk.list(me.scope()).stream()
                .filter(unit -> unit.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Adds a unit. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a team, department or contractor")
    @RequestBody(content = @Content(schema = @Schema(implementation = UnitWish.class)))
    @APIResponseSchema(value = UnitRow.class, responseCode = "201")
    public Response add(InputStream body) throws IOException {
        long id = desk.add(UnitWish.READER.read(body).toForm(), me.scope());
        return Response.created(URI.create("units/" + id)).entity(get(id)).build();
    }

    /** Changes a unit. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Names a unit otherwise or lets it stand elsewhere; from now on sources no longer say so")
    @RequestBody(content = @Content(schema = @Schema(implementation = UnitWish.class)))
    public UnitRow change(@PathParam("id") long id, InputStream body) throws IOException {
        UnitWish wish = UnitWish.READER.read(body);
        get(id);
        desk.change(id, wish.toForm(), me.scope());
        return get(id);
    }
}
