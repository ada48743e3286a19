package dev.touchstone.admin.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.primefaces.component.poll.Poll;

/**
 * What happens when a page fails. A page that was open for too long is shown anew and says so. Anything else is the error
 * page with its number; an answer to a partial request cannot be replaced by a page, so it sends the browser there. What is gone is no
 * fault.
 */
class FaultHandler extends ExceptionHandlerWrapper {

    FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            Throwable cause = getRootCause(thrown);
            if (thrown instanceof ViewExpiredException || cause instanceof ViewExpiredException) {
                queued.remove();
                CDI.current().select(Notices.class).get().done("shell.shownAnew");
                redirect(faces, ownAddress(faces.getExternalContext()));
            } else if (faces.getPartialViewContext().isAjaxRequest() && NothingHere.isBehind(thrown)) {
                queued.remove();
                gone(faces);
            } else if (faces.getPartialViewContext().isAjaxRequest()) {
                queued.remove();
                Fault fault = Fault.recorded(cause == null ? thrown : cause);
                redirect(faces, "/fault?number=" + fault.number());
            }
        }
        super.handle();
    }

    /**
     * What the page shows is gone. Whoever did something is told so; a page that only asks whether something is ready is being left by
     * whoever took it away, and an answer would lead the browser elsewhere.
     */
    private static void gone(FacesContext faces) {
        ExternalContext request = faces.getExternalContext();
        if (isPoll(faces)) {
            request.responseReset();
            faces.responseComplete();
        } else {
            redirect(faces, ownAddress(request));
        }
    }

    private static boolean isPoll(FacesContext faces) {
        String source = faces.getExternalContext()
                .getRequestParameterMap()
                .get(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME);
        return source != null
                && faces.getViewRoot() != null
                && faces.getViewRoot().findComponent(source) instanceof Poll;
    }

    /** A form posts to its page without what the page was opened with; only the browser's word of where it was tells. */
    private static String ownAddress(ExternalContext request) {
        String page = request.getRequestServletPath();
        String from = request.getRequestHeaderMap().get("Referer");
        if (from == null || from.indexOf('?') < 0) {
            return page;
        }
        String place = from.substring(0, from.indexOf('?'));
        return place.endsWith(request.getRequestContextPath() + page) ? page + from.substring(from.indexOf('?')) : page;
    }

    private static void redirect(FacesContext faces, String path) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
            }
            external.redirect(external.getRequestContextPath() + path);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
