package dev.touchstone.admin.rest;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A desk has refused: the program is told the sentence a page would show. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Inject
    Problems problems;

    @Inject
    Texts texts;

    @Override
    public Response toResponse(Refusal refusal) {
        return problems.refused(refusal.sentence(texts)).toResponse();
    }
}
