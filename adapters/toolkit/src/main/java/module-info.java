/** What adapter authors may use at run time. */
module dev.touchstone.adapter.toolkit {
    requires transitive dev.touchstone.plugin;
    requires transitive jakarta.json;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports dev.touchstone.adapter.toolkit;
    exports dev.touchstone.adapter.toolkit.http;
    exports dev.touchstone.adapter.toolkit.json;
    exports dev.touchstone.adapter.toolkit.settings;
}
