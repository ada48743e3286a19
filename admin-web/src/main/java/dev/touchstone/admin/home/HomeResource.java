package dev.touchstone.admin.home;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.period.Period;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How service stands in a period, as the first page shows it. */
@Path("/home")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Home")
public class HomeResource {

    /**
     * The answer.
     *
     * @param sheet the figures
     * @param attention what should be looked at
     */
    public record Home(HomeSheet sheet, List<Attention> attention) {}

    @Inject
    HomeDesk desk;

    @Inject
    SignedIn signedIn;

    @Inject
    Preferences preferences;

    /** The overview of a standard and period over the caller's people. */
    @GET
    @Path("/{standard}/{period}")
    @Operation(summary = "How service stands in a period, and what should be looked at")
    public Home get(@PathParam("standard") String standard, @PathParam("period") String period) {
        DataScope scope = signedIn.scope();
        HomeSheet sheet = desk.find(
                        standard,
                        periodOf(period),
                        scope,
                        Language.of(preferences.getLanguage().getTag()))
                .orElseThrow(() -> new Refusal("home.notInForce", standard, period));
        return new Home(sheet, desk.listAttention(sheet, scope));
    }

    /** The newest published scorecard of an assessed person. */
    @GET
    @Path("/own")
    @Operation(summary = "The caller's own newest published scorecard, with what is missing to the next grade")
    public OwnResult getOwn() {
        return desk.findOwn(
                        signedIn.scope(), Language.of(preferences.getLanguage().getTag()))
                .orElseThrow(NotFoundException::new);
    }

    private static Period periodOf(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException wrongForm) {
            throw new Refusal("home.noPeriod", text);
        }
    }
}
