package dev.touchstone.admin.rest;

import dev.touchstone.admin.rest.Problem.Flaw;
import dev.touchstone.admin.shell.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Puts what went wrong into words, in the caller's language. */
@ApplicationScoped
public class Problems {

    @Inject
    Texts texts;

    /** What the status alone says. */
    public Problem of(Status status) {
        return saying(status, "rest.status." + status.getStatusCode());
    }

    /** The status with a reason of its own. */
    public Problem saying(Status status, String textKey, Object... arguments) {
        return new Problem(status.getStatusCode(), status.getReasonPhrase(), texts.of(textKey, arguments), List.of());
    }

    /** A call that cannot be understood, place by place. */
    public Problem invalid(List<Flaw> flaws) {
        return new Problem(
                Status.BAD_REQUEST.getStatusCode(), "Invalid Request", texts.of("rest.invalid", flaws.size()), flaws);
    }

    /** A desk has refused. */
    public Problem refused(String sentence) {
        return new Problem(Status.CONFLICT.getStatusCode(), "Refused", sentence, List.of());
    }
}
