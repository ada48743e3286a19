package dev.touchstone.admin.shell;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** A desk has refused: the program is told the sentence a page would show. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Inject
    Texts texts;

    @Override
    public Response toResponse(Refusal refusal) {
        return new Problem(409, "Refused", Optional.of(refusal.sentence(texts))).toResponse();
    }
}
