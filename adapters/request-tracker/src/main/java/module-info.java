/** Reads tickets and ratings from Request Tracker 5. Found with ServiceLoader; exports nothing. */
module dev.touchstone.adapter.requesttracker {
    requires dev.touchstone.plugin;
    requires dev.touchstone.adapter.toolkit;
    requires jakarta.json;
    requires static org.jspecify;

    provides dev.touchstone.plugin.CrmAdapter with
            dev.touchstone.adapter.requesttracker.RequestTrackerAdapter;
}
