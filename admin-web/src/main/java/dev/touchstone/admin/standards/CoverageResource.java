package dev.touchstone.admin.standards;

import dev.touchstone.admin.rest.MonthParameter;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the facts on hand do for a version. */
@Path("/standards/{id: [0-9]+}/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standards")
public class CoverageResource {

    @Inject
    StandardDesk standards;

    @Inject
    CoverageDesk desk;

    @Inject
    Preferences preferences;

    /** The coverage of a month. */
    @GET
    @Operation(
            summary =
                    "Which indicators of a version the facts of a month can feed; computed beside the call, so ask again until it is ready")
    public CoverageAnswer get(
            @PathParam("id") long id,
            @QueryParam("month") @Parameter(required = true, example = "2026-10") @Nullable String month) {
        Standard standard =
                standards.find(id).orElseThrow(NotFoundException::new).standard();
        Period period = Period.parse(MonthParameter.get("month", month).toString());
        Language language = Language.of(preferences.getLanguage().getTag());
        return desk.find(standard, period)
                .map(coverage -> CoverageAnswer.of(coverage, language))
                .orElse(CoverageAnswer.COMING);
    }
}
