package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.rest.Page;
import dev.touchstone.admin.rest.PageRequest;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.wording.DiffSheet;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One scorecard. What the caller may not see is not there. */
@Path("/scorecards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class ScorecardResource {

    @Inject
    ScorecardDesk desk;

    @Inject
    EvidenceDesk evidence;

    @Inject
    SheetDesk sheets;

    @Inject
    CardFiles files;

    @Inject
    CardLooks looks;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    /** The card as it is shown. */
    @GET
    @Path("{id}")
    @Operation(summary = "A scorecard: the newest revision, or the live result while there is none")
    public CardDetail get(
            @PathParam("id") long id,
            @QueryParam("revision") @Parameter(description = "An earlier revision") @Nullable Integer revision) {
        return detail(find(id, revision));
    }

    /** The live result of a confirmed card. */
    @GET
    @Path("{id}/live")
    @Operation(summary = "The live result, with the digest that a confirmation names")
    public CardDetail getLive(@PathParam("id") long id) {
        return detail(live(id));
    }

    /** What a confirmation would change. */
    @GET
    @Path("{id}/changes")
    @Operation(summary = "The difference between the newest revision and the live result")
    public DiffSheet getChanges(@PathParam("id") long id) {
        ShownCard live = live(id);
        looks.viewed(live);
        return sheets.differences(find(id, null), live, language());
    }

    /** The card's document, byte by byte as its digest has it. */
    @GET
    @Path("{id}/document")
    @Operation(summary = "The document of a scorecard: the bytes that its digest is taken of")
    @APIResponseSchema(value = Object.class, responseDescription = "A document of format touchstone-scorecard")
    public String getDocument(@PathParam("id") long id, @QueryParam("revision") @Nullable Integer revision) {
        ShownCard card = find(id, revision);
        looks.exported(card, "json");
        return ScorecardDocument.write(card.card());
    }

    /** The card as PDF. */
    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    @Operation(summary = "A scorecard as PDF, with its document attached")
    public Response getPdf(@PathParam("id") long id, @QueryParam("revision") @Nullable Integer revision) {
        ShownCard card = find(id, revision);
        looks.exported(card, "pdf");
        StreamingOutput content = out -> files.writePdf(card, out);
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"scorecard-" + id + ".pdf\"")
                .build();
    }

    /** All that was confirmed so far. */
    @GET
    @Path("{id}/revisions")
    @Operation(summary = "The confirmed revisions, oldest first")
    public List<Revision> listRevisions(@PathParam("id") long id) {
        return find(id, null).revisions();
    }

    /** What a revision changed. */
    @GET
    @Path("{id}/revisions/{revision}/changes")
    @Operation(summary = "Two revisions side by side: total, grade, coefficient and every line, with their versions")
    public RevisionChanges getChanges(
            @PathParam("id") long id,
            @PathParam("revision") int revision,
            @QueryParam("since") @Parameter(description = "The earlier revision; the one before, without it") @Nullable Integer since) {
        ShownCard after = find(id, revision);
        ShownCard before = find(id, since == null ? Integer.valueOf(revision - 1) : since);
        looks.viewed(after);
        looks.viewed(before);
        return sheets.changes(before, after, language());
    }

    /** Confirms what was seen. */
    @POST
    @Path("{id}/revisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirms the live result, if it is still the one that was seen")
    @RequestBody(content = @Content(schema = @Schema(implementation = Confirmation.class)))
    @APIResponseSchema(value = Revision.class, responseCode = "201")
    public Response confirm(@PathParam("id") long id, InputStream body) throws IOException {
        Confirmation seen = Confirmation.READER.read(body);
        live(id);
        Revision revision = desk.confirm(id, seen.digest(), me.scope(), me.getName());
        return Response.created(URI.create("scorecards/" + id + "?revision=" + revision.number()))
                .entity(revision)
                .build();
    }

    /** The facts behind a line. */
    @GET
    @Path("{id}/lines/{line}/evidence")
    @Operation(summary = "Every fact that a line looked at, counted or not and why, as the card knew it")
    public Page<CountedFact> listEvidence(
            @PathParam("id") long id,
            @PathParam("line") @Parameter(description = "The key of a line of the sheet") String line,
            @QueryParam("revision") @Nullable Integer revision,
            @QueryParam("counted")
                    @Parameter(description = "true: only what counted; false: only what did not")
                    @Nullable Boolean counted,
            @BeanParam PageRequest page) {
        ShownCard card = find(id, revision);
        if (card.card().lines().stream()
                .noneMatch(each -> each.indicator().key().equals(line))) {
            throw new NotFoundException();
        }
        List<CountedFact> facts = sheets.facts(card, evidence.list(card, line), language()).stream()
                .filter(fact -> counted == null || fact.counted() == counted)
                .toList();
        return page.of(facts);
    }

    private ShownCard find(long id, @Nullable Integer revision) {
        if (revision == null) {
            return desk.find(id, me.scope()).orElseThrow(NotFoundException::new);
        }
        boolean known = desk.find(id, me.scope()).orElseThrow(NotFoundException::new).revisions().stream()
                .anyMatch(each -> each.number() == revision);
        if (!known) {
            throw new NotFoundException();
        }
        return desk.find(id, revision, me.scope()).orElseThrow(NotFoundException::new);
    }

    private ShownCard live(long id) {
        return desk.findLive(id, me.scope()).orElseThrow(NotFoundException::new);
    }

    private CardDetail detail(ShownCard card) {
        looks.viewed(card);
        return CardDetail.of(card, sheets.sheet(card, language()));
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}
