package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pilots and what they come to. */
@Path("/pilots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pilots")
public class PilotsResource {

    @Inject
    PilotDesk desk;

    @Inject
    PilotSheets sheets;

    @Inject
    FeedbackDesk feedback;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    /** Those the caller may see. */
    @GET
    @Operation(summary = "Drafts tried on named teams, the newest first")
    public List<PilotRow> list() {
        return sheets.list(me.scope(), language());
    }

    /** One pilot. */
    @GET
    @Path("{id: [0-9]+}")
    @Operation(summary = "A pilot: table, teams, months and state")
    public PilotRow get(@PathParam("id") long id) {
        return sheets.find(id, me.scope(), language()).orElseThrow(NotFoundException::new);
    }

    /** The table that is tried. */
    @GET
    @Path("{id: [0-9]+}/document")
    @Operation(
            summary =
                    "The document of the table that is tried, as it was at the start: the bytes that its digest is taken of")
    public String table(@PathParam("id") long id) {
        return desk.findTable(id, me.scope()).orElseThrow(NotFoundException::new);
    }

    /** What it comes to. */
    @GET
    @Path("{id: [0-9]+}/report")
    @Operation(
            summary =
                    "What a pilot comes to for the people the caller may see; it counts for nothing. Facts are read beside the call, so ask again until it is ready")
    public PilotAnswer report(@PathParam("id") long id) {
        PilotRow pilot = get(id);
        long reader = me.getAccount().orElseThrow().id();
        return PilotAnswer.of(
                pilot, sheets.findSheet(id, me.scope(), language()), feedback.list(id, me.scope(), reader, language()));
    }

    /** The stored report. */
    @GET
    @Path("{id: [0-9]+}/report/document")
    @Operation(summary = "The document of a closing report: the bytes that its digest is taken of")
    public String document(@PathParam("id") long id) {
        return sheets.findDocument(id, me.scope()).orElseThrow(NotFoundException::new);
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}
