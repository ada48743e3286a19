/** Reads issues and ratings from Redmine 5. Found with ServiceLoader; exports nothing. */
module dev.touchstone.adapter.redmine {
    requires dev.touchstone.plugin;
    requires dev.touchstone.adapter.toolkit;
    requires jakarta.json;
    requires static org.jspecify;

    provides dev.touchstone.plugin.CrmAdapter with
            dev.touchstone.adapter.redmine.RedmineAdapter;
}
