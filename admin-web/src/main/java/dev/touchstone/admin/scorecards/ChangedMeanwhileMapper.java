package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.rest.Problems;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What was to be confirmed is not what stands there now: the program is told what a page would say. */
@Provider
public class ChangedMeanwhileMapper implements ExceptionMapper<ChangedMeanwhileException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(ChangedMeanwhileException changed) {
        return problems.saying(Status.CONFLICT, "scorecards.changedMeanwhile").toResponse();
    }
}
