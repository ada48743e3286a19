package dev.touchstone.admin.standards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.rest.Page;
import dev.touchstone.admin.rest.PageRequest;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.documents.ready.ReadyStandard;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.text.Language;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** All versions of all standards, the ready ones, and new drafts. */
@Path("/standards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standards")
public class StandardsResource {

    @Inject
    StandardDesk desk;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    /** All versions. */
    @GET
    @Operation(summary = "All versions, by standard, newest first")
    public Page<VersionSummary> list(@BeanParam PageRequest page) {
        return page.of(desk.list().stream().map(this::summary).toList());
    }

    /** Ready standards. */
    @GET
    @Path("ready")
    @Operation(summary = "The tables that come with the product")
    public List<ReadySummary> listReady() {
        return ReadyStandards.list().stream()
                .map(ready -> ReadySummary.of(ready, language()))
                .toList();
    }

    /** The document of a ready standard. */
    @GET
    @Path("ready/{key}")
    @Operation(summary = "The document of a ready standard")
    @APIResponseSchema(value = Object.class, responseDescription = "A document of format touchstone-standard")
    public String getReady(@PathParam("key") String key) {
        return StandardDocument.write(ready(key).standard());
    }

    /** A draft from a ready standard. */
    @POST
    @Path("ready/{key}/drafts")
    @Operation(summary = "Begins a draft from a ready standard")
    @APIResponseSchema(value = VersionSummary.class, responseCode = "201")
    public Response draftReady(@PathParam("key") String key) {
        return created(desk.draft(ready(key).standard(), me.getName()));
    }

    /** A draft from a document. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins a draft from a document")
    @RequestBody(
            description = "A document of format touchstone-standard",
            content = @Content(schema = @Schema(implementation = Object.class)))
    @APIResponseSchema(value = VersionSummary.class, responseCode = "201")
    public Response draft(InputStream document) throws IOException {
        return created(desk.draft(StandardDocument.FORMAT.read(document), me.getName()));
    }

    private Response created(VersionRow draft) {
        return Response.created(URI.create("standards/" + draft.id()))
                .entity(summary(draft))
                .build();
    }

    private static ReadyStandard ready(String key) {
        if (!ReadyStandards.listKeys().contains(key)) {
            throw new NotFoundException();
        }
        return ReadyStandards.get(key);
    }

    private VersionSummary summary(VersionRow row) {
        return VersionSummary.of(row, language());
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}
