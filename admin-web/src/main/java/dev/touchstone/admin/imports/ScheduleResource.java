package dev.touchstone.admin.imports;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.connections.ConnectionDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** When a connection is read by itself. */
@Path("/connections/{id}/schedule")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connections")
public class ScheduleResource {

    @Inject
    ScheduleDesk desk;

    @Inject
    ConnectionDesk connections;

    @Inject
    SignedIn me;

    /** When it is read. */
    @GET
    @Operation(summary = "When a connection is read by itself; 404 if only when somebody asks for it")
    public Schedule get(@PathParam("id") long id) {
        return desk.find(id).orElseThrow(NotFoundException::new);
    }

    /** Has it read by itself. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Has a connection read now, and by itself in a rhythm from then on")
    @RequestBody(content = @Content(schema = @Schema(implementation = ScheduleWish.class)))
    public Schedule set(@PathParam("id") long id, InputStream body) throws IOException {
        requireConnection(id);
        ScheduleWish wish = ScheduleWish.READER.read(body);
        desk.set(id, wish.rhythm(), me.getName());
        return get(id);
    }

    /** Stops it for a time. */
    @POST
    @Path("pause")
    @Operation(summary = "Stops reading a connection by itself until it is resumed")
    public Schedule pause(@PathParam("id") long id) {
        desk.pause(id, me.getName());
        return get(id);
    }

    /** Lets it go on. */
    @POST
    @Path("resumption")
    @Operation(summary = "Has a connection read now, and in its rhythm from then on")
    public Schedule resume(@PathParam("id") long id) {
        desk.resume(id, me.getName());
        return get(id);
    }

    /** Has it read only when somebody asks for it. */
    @DELETE
    @Operation(summary = "Has a connection read only when somebody asks for it")
    public void remove(@PathParam("id") long id) {
        requireConnection(id);
        desk.remove(id);
    }

    private void requireConnection(long id) {
        if (connections.find(id).filter(crm -> !connections.isBuiltIn(crm)).isEmpty()) {
            throw new NotFoundException();
        }
    }
}
