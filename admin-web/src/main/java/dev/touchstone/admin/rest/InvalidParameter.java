package dev.touchstone.admin.rest;

import jakarta.ws.rs.BadRequestException;
import java.util.List;

/** A parameter of a call that cannot be understood. */
public class InvalidParameter extends BadRequestException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String given;
    private final String textKey;
    private final transient List<Object> arguments;

    /**
     * A parameter.
     *
     * @param name the parameter's name
     * @param given what stands there; empty if nothing does
     * @param textKey the key of the sentence that says what would be right, and what stands in its places
     */
    public InvalidParameter(String name, String given, String textKey, Object... arguments) {
        super("Parameter " + name + ": " + textKey);
        this.name = name;
        this.given = given;
        this.textKey = textKey;
        this.arguments = List.of(arguments);
    }

    String name() {
        return name;
    }

    String given() {
        return given;
    }

    String textKey() {
        return textKey;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
