package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
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

/** What a version changes. */
@Path("/standards/{id: [0-9]+}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standards")
public class ChangesResource {

    @Inject
    StandardDesk desk;

    @Inject
    StandardWords words;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    /** The version beside the one before it. */
    @GET
    @Operation(
            summary =
                    "What a version changes of the one before it, or of any other version of the standard; 404 if there is none")
    public ChangesAnswer get(
            @PathParam("id") long id,
            @QueryParam("beside") @Parameter(description = "The key of the other version") @Nullable Long beside) {
        VersionRow after = desk.find(id).orElseThrow(NotFoundException::new);
        VersionRow before = (beside == null ? desk.findBefore(id) : desk.find(beside))
                .filter(other -> other.standard()
                        .version()
                        .standard()
                        .equals(after.standard().version().standard()))
                .orElseThrow(NotFoundException::new);
        return ChangesAnswer.of(
                before,
                after,
                new VersionChanges(words, texts),
                Language.of(preferences.getLanguage().getTag()));
    }
}
