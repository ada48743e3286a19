package dev.touchstone.admin.rest;

import dev.touchstone.admin.rest.Problem.Flaw;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.plugin.text.Language;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says everything that is wrong with a body: what is no JSON by line and column, anything else by its place. */
@Provider
public class MalformedBodyMapper implements ExceptionMapper<MalformedDocumentException> {

    @Inject
    Problems problems;

    @Inject
    Preferences preferences;

    @Override
    public Response toResponse(MalformedDocumentException malformed) {
        Language language = Language.of(preferences.getLanguage().getTag());
        return problems.invalid(malformed.problems().stream()
                        .map(problem -> new Flaw(
                                problem.path(),
                                problem.value(),
                                problem.message().in(language)))
                        .toList())
                .toResponse();
    }
}
