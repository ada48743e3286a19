package dev.touchstone.admin.shell;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** What should not have happened: the program gets the number, the log has the number and the cause. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answered) {
            Response.StatusType status = answered.getResponse().getStatusInfo();
            return new Problem(status.getStatusCode(), status.getReasonPhrase(), Optional.empty()).toResponse();
        }
        return new Problem(500, "Fault", Optional.of(Fault.recorded(thrown).number())).toResponse();
    }
}
