/** What an author of a CRM adapter needs: the door, the settings, the feed and the kinds of facts. JDK and JSpecify only. */
module dev.touchstone.plugin {
    requires static transitive org.jspecify;

    exports dev.touchstone.plugin;
    exports dev.touchstone.plugin.directory;
    exports dev.touchstone.plugin.fact;
    exports dev.touchstone.plugin.feed;
    exports dev.touchstone.plugin.settings;
    exports dev.touchstone.plugin.text;
}
