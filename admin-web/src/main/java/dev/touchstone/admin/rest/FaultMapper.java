package dev.touchstone.admin.rest;

import dev.touchstone.admin.shell.Fault;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What should not have happened: the program gets the number, the log has the number and the cause. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answered) {
            Response answer = answered.getResponse();
            Status status = Status.fromStatusCode(answer.getStatus());
            if (status != null && status.getFamily() == Status.Family.CLIENT_ERROR) {
                Response problem = problems.of(status).toResponse();
                String allow = answer.getHeaderString(HttpHeaders.ALLOW);
                return allow == null
                        ? problem
                        : Response.fromResponse(problem)
                                .header(HttpHeaders.ALLOW, allow)
                                .build();
            }
        }
        String number = Fault.recorded(thrown).number();
        return problems.saying(Status.INTERNAL_SERVER_ERROR, "rest.fault", number)
                .toResponse();
    }
}
