package dev.touchstone.admin.connections.jars;

/** A class of the console whose name a jar uses, too. */
final class Shadowed {

    static final String NAME = String.valueOf("the console's");

    private Shadowed() {}
}
