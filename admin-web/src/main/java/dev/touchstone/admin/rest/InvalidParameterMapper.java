package dev.touchstone.admin.rest;

import dev.touchstone.admin.rest.Problem.Flaw;
import dev.touchstone.admin.shell.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Says which parameter cannot be understood, and what would be right. */
@Provider
public class InvalidParameterMapper implements ExceptionMapper<InvalidParameter> {

    @Inject
    Problems problems;

    @Inject
    Texts texts;

    @Override
    public Response toResponse(InvalidParameter wrong) {
        String message = texts.of(wrong.textKey(), wrong.arguments());
        return problems.invalid(List.of(new Flaw("?" + wrong.name(), wrong.given(), message)))
                .toResponse();
    }
}
