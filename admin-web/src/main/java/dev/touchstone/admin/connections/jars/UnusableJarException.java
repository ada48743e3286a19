package dev.touchstone.admin.connections.jars;

import dev.touchstone.plugin.text.LocalizedText;

/** A jar cannot be used, for a reason that can be told. */
final class UnusableJarException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText reason;

    UnusableJarException(LocalizedText reason) {
        super(reason.en());
        this.reason = reason;
    }

    LocalizedText reason() {
        return reason;
    }
}
