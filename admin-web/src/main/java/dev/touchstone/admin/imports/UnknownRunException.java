package dev.touchstone.admin.imports;

/** There is no import run with this key. */
public class UnknownRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownRunException(long id) {
        super("There is no import run " + id);
    }
}
