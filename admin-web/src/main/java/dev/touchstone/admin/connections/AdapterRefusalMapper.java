package dev.touchstone.admin.connections;

import dev.touchstone.admin.rest.Problem;
import dev.touchstone.admin.rest.Problem.Flaw;
import dev.touchstone.admin.rest.Problems;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.text.Language;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The source has refused: the program is told what would help. */
@Provider
public class AdapterRefusalMapper implements ExceptionMapper<AdapterException> {

    @Inject
    Problems problems;

    @Inject
    Preferences preferences;

    @Override
    public Response toResponse(AdapterException refused) {
        Language language = Language.of(preferences.getLanguage().getTag());
        Problem problem = problems.refused(refused.text().in(language));
        return refused instanceof BadSettingsException settings
                ? problem.with(settings.problems().stream()
                                .map(each -> new Flaw(
                                        "/settings/" + each.key(),
                                        "",
                                        each.message().in(language)))
                                .toList())
                        .toResponse()
                : problem.toResponse();
    }
}
