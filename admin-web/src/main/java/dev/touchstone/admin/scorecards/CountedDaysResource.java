package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.measurements.DaysCheck;
import dev.touchstone.admin.rest.MonthParameter;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is kept of days, proved against their facts. */
@Path("/counted-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class CountedDaysResource {

    @Inject
    CountedDaysDesk desk;

    /** Compares and leaves everything as it is. */
    @GET
    @Path("verification")
    @Operation(
            summary = "Counts the days of a month again from their facts and compares with what is kept;"
                    + " nothing may be different")
    public DaysCheck verify(
            @QueryParam("month") @Parameter(required = true, example = "2026-11") @Nullable String month) {
        return desk.check(MonthParameter.get("month", month), false);
    }

    /** Keeps what was counted now. */
    @POST
    @Path("rebuild")
    @Operation(summary = "The same, and keeps what was counted now; tells what was kept before")
    public DaysCheck rebuild(
            @QueryParam("month") @Parameter(required = true, example = "2026-11") @Nullable String month) {
        return desk.check(MonthParameter.get("month", month), true);
    }
}
