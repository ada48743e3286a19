package dev.touchstone.admin.benchmarks;

import dev.touchstone.admin.rest.InvalidParameter;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.period.Period;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The half-yearly benchmark. */
@Path("/benchmarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standards")
public class BenchmarksResource {

    @Inject
    BenchmarkDesk desk;

    @Inject
    Preferences preferences;

    /** One standard in one half year. */
    @GET
    @Operation(
            summary =
                    "What the company reached in a half year beside its targets and what its industry is said to reach")
    public BenchmarkTable get(
            @QueryParam("standard") @Parameter(required = true) @Nullable String standard,
            @QueryParam("half")
                    @Parameter(description = "The last one that is over, without it", example = "2026-H1")
                    @Nullable String half) {
        Period chosen = half == null
                ? desk.lastOver()
                : HalfYears.find(half).orElseThrow(() -> new InvalidParameter("half", half, "benchmarks.half"));
        return desk.find(
                        Objects.requireNonNullElse(standard, ""),
                        chosen,
                        Language.of(preferences.getLanguage().getTag()))
                .orElseThrow(NotFoundException::new);
    }
}
