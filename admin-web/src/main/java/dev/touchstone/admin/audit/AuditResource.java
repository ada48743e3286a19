package dev.touchstone.admin.audit;

import dev.touchstone.admin.rest.Page;
import dev.touchstone.admin.rest.PageRequest;
import dev.touchstone.admin.shell.Preferences;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who did what and when. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit trail")
public class AuditResource {

    /**
     * What a look at the whole trail has shown.
     *
     * @param whole whether every entry is as it was written
     * @param entries how many are, counted from the first
     * @param last the signature of the last of them
     * @param broken the number of the first that is not; null if the trail is whole
     * @param fault what is wrong there; null if the trail is whole
     * @param sentence the same in the caller's language
     */
    public record Verification(
            boolean whole,
            long entries,
            String last,
            @Nullable Long broken,
            @Nullable ChainFault fault,
            String sentence) {}

    @Inject
    AuditDesk desk;

    @Inject
    AuditFilter filter;

    @Inject
    Preferences preferences;

    /** A part of the trail. */
    @GET
    @Operation(summary = "Who did what and when, newest first")
    public Page<AuditRow> list(
            @QueryParam("from")
                    @Parameter(description = "The first day, by the organisation's clock", example = "2026-10-01")
                    @Nullable LocalDate from,
            @QueryParam("until") @Parameter(description = "The last day", example = "2026-10-31") @Nullable LocalDate until,
            @QueryParam("account") @Parameter(description = "Only of this account") @Nullable Long account,
            @QueryParam("action") @Nullable AuditAction action,
            @QueryParam("subject") @Parameter(description = "Only about this kind") AuditSubject.@Nullable Kind subject,
            @QueryParam("id") @Parameter(description = "Only about this one of the kind") @Nullable String id,
            @BeanParam PageRequest page) {
        AuditQuery query = filter.query(from, until, account, action, subject, id);
        return page.read((offset, limit) -> desk.list(query, offset, limit));
    }

    /** Looks at every entry. */
    @GET
    @Path("verification")
    @Operation(summary = "Verifies the whole trail, from its first entry to its end")
    public Verification verify() {
        ChainReport report = desk.verify();
        return new Verification(
                report.whole(),
                report.entries(),
                report.last(),
                report.broken(),
                report.fault(),
                report.sentence(preferences.getLanguage()));
    }
}
