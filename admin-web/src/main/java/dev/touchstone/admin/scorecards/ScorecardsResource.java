package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.people.Unit;
import dev.touchstone.admin.rest.InvalidParameter;
import dev.touchstone.admin.rest.Page;
import dev.touchstone.admin.rest.PageRequest;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The scorecards of a period, as far as the caller sees. */
@Path("/scorecards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class ScorecardsResource {

    /**
     * What can be asked for.
     *
     * @param standard the standard's stable name
     * @param periods periods with results that the caller may see, oldest first
     */
    public record StandardPeriods(String standard, List<String> periods) {}

    @Inject
    ScorecardDesk desk;

    @Inject
    StandardDesk standards;

    @Inject
    CardFiles files;

    @Inject
    CardLooks looks;

    @Inject
    SignedIn me;

    /** A list. */
    @GET
    @Operation(summary = "The scorecards of one standard and period, best first")
    public Page<CardRow> list(
            @QueryParam("standard") @Parameter(required = true, example = "agent-monthly") @Nullable String standard,
            @QueryParam("period") @Parameter(required = true, example = "2026-10") @Nullable String period,
            @QueryParam("kind") @DefaultValue("AGENT") @Parameter(description = "Who is assessed") Subject.Kind kind,
            @QueryParam("unit") @Parameter(description = "The key of a unit") @Nullable Long unit,
            @QueryParam("grade") @Parameter(description = "The key of a grade") @Nullable String grade,
            @QueryParam("outcome") @Nullable ResultKind outcome,
            @QueryParam("sort") @DefaultValue("TOTAL") CardQuery.Sort sort,
            @BeanParam PageRequest page) {
        CardQuery query = query(standard, kind, period)
                .filtered(unit, grade, outcome, null)
                .sorted(sort, sort != CardQuery.Sort.TOTAL && sort != CardQuery.Sort.SAMPLE);
        looks.listed(query);
        return page.read((offset, limit) -> desk.list(query.page(offset, limit), me.scope()));
    }

    /** What can be asked for. */
    @GET
    @Path("periods")
    @Operation(summary = "The published standards, and the periods that have results under them")
    public List<StandardPeriods> listPeriods() {
        return standards.listPublishedStandards().stream()
                .map(standard -> new StandardPeriods(
                        standard,
                        desk.listPeriods(standard, me.scope()).stream()
                                .sorted()
                                .map(Period::toString)
                                .toList()))
                .toList();
    }

    /** Units to filter by. */
    @GET
    @Path("units")
    @Operation(summary = "The units a list can be narrowed to: a manager's own, an agent's none")
    public List<Unit> listUnits() {
        return desk.listUnits(me.scope());
    }

    /** A list to take away. */
    @GET
    @Path("files/{format}")
    @Produces({"application/pdf", "application/zip", "text/csv"})
    @Operation(summary = "The scorecards of one standard and period as a file: pdf, zip, csv or xlsx")
    public Response download(
            @PathParam("format") CardsFormat format,
            @QueryParam("standard") @Parameter(required = true) @Nullable String standard,
            @QueryParam("period") @Parameter(required = true) @Nullable String period,
            @QueryParam("kind") @DefaultValue("AGENT") Subject.Kind kind) {
        CardQuery query = query(standard, kind, period);
        if (desk.count(query, me.scope()) == 0) {
            throw new NotFoundException();
        }
        looks.exported(query, format, desk.count(query, me.scope()));
        String file = "scorecards-" + query.period().replace('/', '_') + "." + format;
        StreamingOutput content = out -> files.write(format, file, query, me.scope(), out);
        return Response.ok(content, format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .build();
    }

    private static CardQuery query(@Nullable String standard, Subject.Kind kind, @Nullable String period) {
        if (standard == null || standard.isBlank()) {
            throw new InvalidParameter("standard", "", "rest.needed");
        }
        if (period == null || period.isBlank()) {
            throw new InvalidParameter("period", "", "rest.needed");
        }
        return CardQuery.of(standard, kind, periodOf(period).toString());
    }

    private static Period periodOf(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException other) {
            throw new InvalidParameter("period", text, "scorecards.periodForm");
        }
    }
}
