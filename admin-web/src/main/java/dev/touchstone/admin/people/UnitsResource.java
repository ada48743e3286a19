package dev.touchstone.admin.people;

import dev.touchstone.admin.access.SignedIn;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
}
