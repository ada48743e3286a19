package dev.touchstone.admin.jobs;

/** Ends work because the server stops. It is no fault: the work goes on after the next start. */
public final class ServerStopping extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerStopping() {
        super("The server stops; the work goes on after its next start.", null, false, false);
    }
}
