package dev.touchstone.admin.connections;

/** There is no connection with this key, or there is none any more. */
public class UnknownConnectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownConnectionException(long id) {
        super("There is no connection " + id);
    }
}
