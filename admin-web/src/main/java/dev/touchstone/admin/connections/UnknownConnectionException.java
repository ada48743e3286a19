package dev.touchstone.admin.connections;

import dev.touchstone.admin.shell.NothingHere;

/** There is no connection with this key, or there is none any more. */
public class UnknownConnectionException extends NothingHere {

    private static final long serialVersionUID = 1L;

    public UnknownConnectionException(long id) {
        super("There is no connection " + id);
    }
}
