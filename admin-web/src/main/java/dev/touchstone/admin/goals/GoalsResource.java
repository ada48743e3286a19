package dev.touchstone.admin.goals;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
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

/** Goals and how far they are. */
@Path("/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
public class GoalsResource {

    @Inject
    GoalDesk desk;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    /** Those the caller may follow. */
    @GET
    @Operation(summary = "Goals and how far they are today, by their last day")
    public List<GoalRow> list() {
        return desk.list(me.scope(), Language.of(preferences.getLanguage().getTag()));
    }

    /** One goal. */
    @GET
    @Path("{id}")
    @Operation(summary = "A goal and how far it is today")
    public GoalRow get(@PathParam("id") long id) {
        return list().stream().filter(goal -> goal.id() == id).findFirst().orElseThrow(NotFoundException::new);
    }

    /** Sets a goal. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sets a goal: an indicator or the total, a value or a change in per cent, and a day")
    @RequestBody(content = @Content(schema = @Schema(implementation = GoalWish.class)))
    @APIResponseSchema(value = GoalRow.class, responseCode = "201")
    public Response add(InputStream body) throws IOException {
        long id = desk.add(GoalWish.READER.read(body), me.getName());
        return Response.created(URI.create("goals/" + id)).entity(get(id)).build();
    }

    /** Takes a goal back. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes a goal back; it is not followed any more")
    public void remove(@PathParam("id") long id) {
        get(id);
        desk.remove(id);
    }
}
