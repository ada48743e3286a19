package dev.touchstone.plugin;

/**
 * The version of this API that an adapter was compiled for. The host refuses an adapter that needs a newer one.
 *
 * @param major changes that break adapters
 * @param minor additions
 */
public record ApiVersion(int major, int minor) {

    /** The version of this jar. */
    public static final ApiVersion CURRENT = new ApiVersion(0, 2);

    /**
     * Whether a host with this version can run an adapter compiled for another.
     *
     * @param adapters the adapter's version
     * @return true if the major versions are equal and the adapter's minor version is not newer
     */
    public boolean serves(ApiVersion adapters) {
        return major == adapters.major && minor >= adapters.minor;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
