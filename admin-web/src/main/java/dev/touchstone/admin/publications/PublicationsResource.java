package dev.touchstone.admin.publications;

import dev.touchstone.admin.access.SignedIn;
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

/** Records of publications, and who has read them. Acknowledging is for people: it has no call. */
@Path("/publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standards")
public class PublicationsResource {

    @Inject
    PublicationDesk desk;

    @Inject
    AcknowledgementDesk acknowledgements;

    @Inject
    SignedIn me;

    /** All records, in short. */
    @GET
    @Operation(summary = "What was published, newest first")
    public List<PublicationRow> list() {
        return desk.list();
    }

    /** The caller's own versions. */
    @GET
    @Path("own")
    @Operation(summary = "What the caller is assessed by, now and later, and when it was acknowledged")
    public List<OwnAnswer> listOwn() {
        return acknowledgements.listOwn(me.scope()).stream().map(OwnAnswer::of).toList();
    }

    /** One record. */
    @GET
    @Path("{id: [0-9]+}")
    @Operation(summary = "The record of a version's publication: who, when, digest, accepted findings and changes")
    public PublicationRecord get(@PathParam("id") long id) {
        return desk.find(id).orElseThrow(NotFoundException::new);
    }

    /** Who has read a version. */
    @GET
    @Path("{id: [0-9]+}/acknowledgements")
    @Operation(summary = "Who has acknowledged a version, unit by unit; 404 if it assesses no people")
    public Reading getReading(@PathParam("id") long id) {
        return acknowledgements.findReading(id, me.scope()).orElseThrow(NotFoundException::new);
    }
}
