/** Reads tickets and ratings from Zendesk Support. Found with ServiceLoader; exports nothing. */
module dev.touchstone.adapter.zendesk {
    requires dev.touchstone.plugin;
    requires dev.touchstone.adapter.toolkit;
    requires jakarta.json;
    requires static org.jspecify;

    provides dev.touchstone.plugin.CrmAdapter with
            dev.touchstone.adapter.zendesk.ZendeskAdapter;
}
