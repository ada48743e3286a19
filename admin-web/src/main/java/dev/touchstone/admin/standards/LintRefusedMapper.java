package dev.touchstone.admin.standards;

import dev.touchstone.admin.rest.Problem;
import dev.touchstone.admin.rest.Problem.Flaw;
import dev.touchstone.admin.rest.Problems;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;

/** A draft cannot be published: the program is told everything that has to be mended. */
@Provider
public class LintRefusedMapper implements ExceptionMapper<LintRefusedException> {

    @Inject
    Problems problems;

    @Inject
    Preferences preferences;

    @Override
    public Response toResponse(LintRefusedException refused) {
        Language language = Language.of(preferences.getLanguage().getTag());
        Problem problem = problems.saying(Status.CONFLICT, "standards.notYet");
        return problem.with(refused.errors().stream()
                        .map(error -> LintRow.of(error, language))
                        .map(row -> new Flaw(Objects.requireNonNullElse(row.indicator(), ""), "", row.message()))
                        .toList())
                .toResponse();
    }
}
