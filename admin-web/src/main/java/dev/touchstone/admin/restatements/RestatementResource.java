package dev.touchstone.admin.restatements;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.rest.DayParameter;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.admin.standards.VersionState;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The confirmed results that a version reaches. */
@Path("/standards/{id: [0-9]+}/restatement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standards")
public class RestatementResource {

    @Inject
    RestatementDesk desk;

    @Inject
    StandardDesk standards;

    @Inject
    RestatementLooks looks;

    @Inject
    SignedIn me;

    /** What a draft would do to them, or how far they are. */
    @GET
    @Operation(
            summary =
                    "The confirmed results that a version reaches: what a draft would do to them, or how far they are. Ask again until it is ready")
    public Restatement get(
            @PathParam("id") long id,
            @QueryParam("from") @Parameter(description = "The first day of a draft", example = "2026-11-09") @Nullable String from,
            @QueryParam("until")
                    @Parameter(description = "The day after the last, for an overlay", example = "2026-11-16")
                    @Nullable String until) {
        VersionRow version = find(id);
        looks.viewed(version);
        return version.state() == VersionState.DRAFT
                ? desk.tryOut(
                        version,
                        DayParameter.get("from", from),
                        until == null ? null : DayParameter.get("until", until),
                        me.scope())
                : desk.look(version, me.scope());
    }

    /** Confirms again what waits. */
    @POST
    @Operation(
            summary =
                    "Confirms again what waits, at most 300 results at once, each as a revision of its own that names the version")
    public Restatement confirm(@PathParam("id") long id) {
        VersionRow version = find(id);
        desk.confirm(desk.digests(desk.look(version, me.scope()), me.scope()), me.scope(), me.getName());
        return desk.look(version, me.scope());
    }

    private VersionRow find(long id) {
        return standards.find(id).orElseThrow(NotFoundException::new);
    }
}
