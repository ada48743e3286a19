package dev.touchstone.admin.imports;

import dev.touchstone.admin.shell.NothingHere;

/** There is no import run with this key. */
public class UnknownRunException extends NothingHere {

    private static final long serialVersionUID = 1L;

    public UnknownRunException(long id) {
        super("There is no import run " + id);
    }
}
