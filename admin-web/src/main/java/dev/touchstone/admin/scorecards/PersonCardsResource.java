package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.rest.Page;
import dev.touchstone.admin.rest.PageRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All scorecards of one person. */
@Path("/people/{id: [0-9]+}/scorecards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class PersonCardsResource {

    @Inject
    OverviewDesk desk;

    @Inject
    CardLooks looks;

    @Inject
    SignedIn me;

    /** The list; where the caller sees none, there is no such person. */
    @GET
    @Operation(summary = "The scorecards of a person by all standards, newest first, as far as the caller may see")
    public Page<PersonCard> list(@PathParam("id") long id, @BeanParam PageRequest page) {
        List<PersonCard> cards = desk.listOf(id, me.scope());
        if (cards.isEmpty()) {
            throw new NotFoundException();
        }
        looks.viewedPerson(id);
        return page.of(cards);
    }
}
