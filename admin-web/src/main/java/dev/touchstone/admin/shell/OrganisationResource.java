package dev.touchstone.admin.shell;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    OrganisationDesk desk;

    /** The organisation. */
    @GET
    @Operation(summary = "The organisation whose service is assessed, and its time zone")
    public OrganisationRow get() {
        Organisation organisation = desk.find().orElseThrow();
        return new OrganisationRow(organisation.name(), organisation.zone().getId());
    }
}
