package dev.touchstone.admin.connections;

import dev.touchstone.admin.rest.Problem.Flaw;
import dev.touchstone.admin.rest.Problems;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.text.Language;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Settings that cannot be used: each fault beside its key, and no value, which may be a secret. */
@Provider
public class InvalidSettingsMapper implements ExceptionMapper<InvalidSettingsException> {

    private static final String NAME = "name";

    @Inject
    Problems problems;

    @Inject
    Preferences preferences;

    @Override
    public Response toResponse(InvalidSettingsException invalid) {
        Language language = Language.of(preferences.getLanguage().getTag());
        return problems.invalid(invalid.problems().stream()
                        .map(problem -> new Flaw(
                                problem.key().equals(NAME) ? "/name" : "/settings/" + problem.key(),
                                "",
                                problem.message().in(language)))
                        .toList())
                .toResponse();
    }
}
