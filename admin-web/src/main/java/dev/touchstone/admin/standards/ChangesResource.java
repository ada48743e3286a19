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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @Operation(summary = "What a version changes of the one before it; 404 for the first version of a standard")
    public ChangesAnswer get(@PathParam("id") long id) {
        VersionRow after = desk.find(id).orElseThrow(NotFoundException::new);
        VersionRow before = desk.findBefore(id).orElseThrow(NotFoundException::new);
        VersionChanges changes = new VersionChanges(words, texts);
        return new ChangesAnswer(
                VersionSummary.of(before, Language.of(preferences.getLanguage().getTag())),
                changes.listLines(before.standard(), after.standard()).stream()
                        .filter(LineChange::changed)
                        .map(ChangesAnswer.Line::of)
                        .toList(),
                changes.listOnlyIn(before.standard(), after.standard()),
                changes.listOnlyIn(after.standard(), before.standard()));
    }
}
