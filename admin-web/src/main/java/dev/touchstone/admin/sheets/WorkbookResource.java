package dev.touchstone.admin.sheets;

import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.sheet.write.StandardBook;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A version of a standard as a workbook. */
@Path("/standards/{id: [0-9]+}/workbook")
@Tag(name = "Standards")
public class WorkbookResource {

    @Inject
    StandardDesk standards;

    @Inject
    Preferences preferences;

    /** The whole version, in the language of the call. */
    @GET
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "A version as a workbook; reading it again gives an equal document")
    public Response get(@PathParam("id") long id) {
        Standard standard = standards.find(id).map(VersionRow::standard).orElseThrow(NotFoundException::new);
        Language language = Language.of(preferences.getLanguage().getTag());
        StreamingOutput content = out -> new StandardBook(language).write(standard, out);
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"standard-" + id + ".xlsx\"")
                .build();
    }
}
