package dev.touchstone.admin.access;

import dev.touchstone.admin.shell.Organisation;
import dev.touchstone.admin.shell.OrganisationDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whose service is assessed. */
@Path("/organisation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class OrganisationResource {

    /**
     * The organisation.
     *
     * @param name what stands in the head of a PDF
     * @param zone the zone in which its days and months begin
     */
    public record OrganisationRow(String name, String zone) {}

    @Inject
    OrganisationDesk organisations;

    @Inject
    RenamingDesk renaming;

    /** The organisation. */
    @GET
    @Operation(summary = "The organisation whose service is assessed, and its time zone")
    public OrganisationRow get() {
        Organisation organisation = organisations.find().orElseThrow();
        return new OrganisationRow(organisation.name(), organisation.zone().getId());
    }

    /** Names it otherwise. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Names the organisation otherwise; its time zone stays")
    @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationWish.class)))
    public OrganisationRow change(InputStream body) throws IOException {
        renaming.rename(OrganisationWish.READER.read(body).name());
        return get();
    }
}
