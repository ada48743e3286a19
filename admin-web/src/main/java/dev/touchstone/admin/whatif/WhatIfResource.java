package dev.touchstone.admin.whatif;

import dev.touchstone.admin.rest.InvalidParameter;
import dev.touchstone.admin.rest.MonthParameter;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a version would do to results of past periods. */
@Path("/standards/{id: [0-9]+}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standards")
public class WhatIfResource {

    private static final int MOST_MONTHS = 24;
    private static final int MOST_MOVERS = 500;

    @Inject
    StandardDesk standards;

    @Inject
    WhatIfDesk desk;

    /** Everybody scored by the version, beside what was in force. */
    @GET
    @Operation(
            summary =
                    "What a version would do to past results, beside what was in force; nothing is saved. Facts are read beside the call, so ask again until it is ready")
    public WhatIfAnswer get(
            @PathParam("id") long id,
            @QueryParam("from") @Parameter(required = true, example = "2026-07") @Nullable String from,
            @QueryParam("until") @Parameter(required = true, example = "2026-09") @Nullable String until,
            @QueryParam("by") @DefaultValue("MONTH") @Parameter(description = "One card a month, quarter or year")
                    Period.Kind by,
            @QueryParam("kind") @DefaultValue("AGENT") @Parameter(description = "Who is assessed") Subject.Kind kind,
            @QueryParam("base") @Parameter(description = "Bonus of a coefficient of 1") @Nullable BigDecimal base) {
        VersionRow version = standards.find(id).orElseThrow(NotFoundException::new);
        YearMonth first = MonthParameter.get("from", from);
        YearMonth last = MonthParameter.get("until", until);
        if (last.isBefore(first) || first.plusMonths(MOST_MONTHS).isBefore(last)) {
            throw new InvalidParameter("until", last.toString(), "whatif.untilAfter");
        }
        Standard standard = version.standard();
        List<Period> periods = TrialPeriods.between(first.toString(), last.toString(), by);
        Question question = Question.of(standard, periods, kind);
        Look look = desk.look(standard, question, base, MOST_MOVERS);
        if (look.sheet() != null) {
            desk.looked(version, question);
        }
        return WhatIfAnswer.of(look);
    }
}
