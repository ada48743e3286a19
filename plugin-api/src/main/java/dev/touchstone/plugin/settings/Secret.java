package dev.touchstone.plugin.settings;

import java.util.function.Supplier;

/** A password, token or key that is looked up when it is used, and never printed. */
public final class Secret {

    private final Supplier<String> source;

    /**
     * Wraps a source.
     *
     * @param source gives the current value; asked at every use, so that a rotated secret takes effect
     */
    public Secret(Supplier<String> source) {
        this.source = source;
    }

    /**
     * The value, for use in a request only.
     *
     * @return the current value
     */
    public String reveal() {
        return source.get();
    }

    /** Never the value. */
    @Override
    public String toString() {
        return "***";
    }
}
