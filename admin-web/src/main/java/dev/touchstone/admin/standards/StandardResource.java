package dev.touchstone.admin.standards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.standard.Standard;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One version of a standard: read, edited as a draft, published, retired. */
@Path("/standards/{id: [0-9]+}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standards")
public class StandardResource {

    @Inject
    StandardDesk desk;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @PathParam("id")
    long id;

    /** The version without its table. */
    @GET
    @Operation(summary = "A version and its life")
    public VersionSummary get() {
        return summary(find());
    }

    /** The version's document. */
    @GET
    @Path("document")
    @Operation(summary = "The document of a version: the bytes that its digest is taken of")
    @APIResponseSchema(value = Object.class, responseDescription = "A document of format touchstone-standard")
    public String getDocument() {
        return StandardDocument.write(find().standard());
    }

    /** Replaces a draft. */
    @PUT
    @Path("document")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces the document of a draft")
    @RequestBody(
            description = "A document of format touchstone-standard",
            content = @Content(schema = @Schema(implementation = Object.class)))
    public VersionSummary replace(
            @HeaderParam("If-Match")
                    @Parameter(
                            description =
                                    "The digest of the draft that was seen; a draft changed since is not replaced")
                    @Nullable String seen,
            InputStream document)
            throws IOException {
        find();
        Standard replacement = StandardDocument.FORMAT.read(document);
        return summary(
                seen == null
                        ? desk.save(id, replacement, me.getName())
                        : desk.save(id, replacement, seen.replace("\"", ""), me.getName()));
    }

    /** Throws a draft away. */
    @DELETE
    @Operation(summary = "Throws a draft away; a published version stays")
    public void discard() {
        find();
        desk.discard(id);
    }

    /** Checks the version. */
    @GET
    @Path("lint")
    @Operation(summary = "What the checks before publishing find, errors first")
    public List<LintRow> lint() {
        return desk.check(id, find().standard()).stream()
                .map(finding -> LintRow.of(finding, language()))
                .toList();
    }

    /** A new draft from this version. */
    @POST
    @Path("drafts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins a draft as a copy under another version name")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewVersion.class)))
    @APIResponseSchema(value = VersionSummary.class, responseCode = "201")
    public Response copy(InputStream body) throws IOException {
        find();
        VersionRow draft = desk.draftFrom(id, NewVersion.READER.read(body).version(), me.getName());
        return Response.created(URI.create("standards/" + draft.id()))
                .entity(summary(draft))
                .build();
    }

    /** A new overlay over this version. */
    @POST
    @Path("overlays")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins an overlay over a published version, to change weights or targets for some days")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewOverlay.class)))
    @APIResponseSchema(value = VersionSummary.class, responseCode = "201")
    public Response cover(InputStream body) throws IOException {
        find();
        NewOverlay wanted = NewOverlay.READER.read(body);
        VersionRow draft = desk.draftOverlay(id, wanted.version(), wanted.from(), wanted.until(), me.getName());
        return Response.created(URI.create("standards/" + draft.id()))
                .entity(summary(draft))
                .build();
    }

    /** Publishes a draft. */
    @POST
    @Path("publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publishes a draft; from then on it never changes, and results are computed by it")
    @RequestBody(content = @Content(schema = @Schema(implementation = Publication.class)))
    public VersionSummary publish(InputStream body) throws IOException {
        find();
        Publication wanted = Publication.READER.read(body);
        return summary(desk.publish(id, wanted, me.getName()));
    }

    /** Withdraws a version. */
    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a published version out of use from a day on")
    @RequestBody(content = @Content(schema = @Schema(implementation = Withdrawal.class)))
    public VersionSummary withdraw(InputStream body) throws IOException {
        find();
        return summary(desk.withdraw(id, Withdrawal.READER.read(body).from(), me.getName()));
    }

    private VersionRow find() {
        return desk.find(id).orElseThrow(NotFoundException::new);
    }

    private VersionSummary summary(VersionRow row) {
        return VersionSummary.of(row, language());
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}
