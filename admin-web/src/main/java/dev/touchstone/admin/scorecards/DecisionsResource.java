package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.Account;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Refusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people decided about a scorecard. */
@Path("/scorecards/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class DecisionsResource {

    @Inject
    DecisionDesk desk;

    @Inject
    ScorecardDesk cards;

    @Inject
    SignedIn me;

    /** Everything that was decided. */
    @GET
    @Operation(summary = "Adjustments, exemptions and items of a scorecard, also those taken back, in their order")
    public List<DecisionRow> list(@PathParam("id") long id) {
        find(id);
        return desk.list(id, me.scope());
    }

    /** Decides. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adjusts a line, exempts it, or adds a bonus or penalty item; the live result is derived anew")
    @RequestBody(content = @Content(schema = @Schema(implementation = DecisionWish.class)))
    public List<DecisionRow> decide(@PathParam("id") long id, InputStream body) throws IOException {
        find(id);
        DecisionWish wish = DecisionWish.READER.read(body);
        DataScope scope = me.scope();
        String line = wish.line();
        String item = wish.item();
        BigDecimal points = wish.points();
        if (line != null && item == null && points != null) {
            desk.adjust(id, line, points, wish.reason(), scope, account());
        } else if (line != null && item == null) {
            desk.exempt(id, line, wish.reason(), scope, account());
        } else if (item != null && line == null && points != null) {
            desk.reward(id, item, points, wish.reason(), scope, account());
        } else {
            throw new Refusal("scorecards.decision.which");
        }
        return desk.list(id, scope);
    }

    /** Takes a decision back. */
    @POST
    @Path("{decision}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a decision back; it stays readable")
    @RequestBody(content = @Content(schema = @Schema(implementation = DecisionWish.class)))
    public List<DecisionRow> takeBack(@PathParam("id") long id, @PathParam("decision") long decision, InputStream body)
            throws IOException {
        find(id);
        desk.takeBack(id, decision, DecisionWish.READER.read(body).reason(), me.scope(), account());
        return desk.list(id, me.scope());
    }

    private void find(long id) {
        if (cards.findLive(id, me.scope()).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private Account account() {
        return me.getAccount().orElseThrow();
    }
}
