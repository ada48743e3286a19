/** What adapter authors may use at run time. */
module dev.touchstone.adapter.toolkit {
    requires transitive dev.touchstone.plugin;
    requires static transitive org.jspecify;

    exports dev.touchstone.adapter.toolkit;
}
