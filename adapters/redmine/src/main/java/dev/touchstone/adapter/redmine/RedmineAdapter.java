package dev.touchstone.adapter.redmine;

import dev.touchstone.adapter.redmine.rest.Redmine;
import dev.touchstone.adapter.toolkit.http.HttpSource;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.net.URI;
import java.time.InstantSource;
import java.util.Set;

/** Reads issues and ratings from Redmine 5. */
public final class RedmineAdapter implements CrmAdapter {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final AdapterDescriptor DESCRIPTION = new AdapterDescriptor(
            "redmine",
            LocalizedText.same("Redmine"),
            new LocalizedText(
                    "通过 REST 接口读取 Redmine 5 的问题和评分",
                    "透過 REST 介面讀取 Redmine 5 的議題和評分",
                    "Reads issues and ratings from Redmine 5 by its REST interface"),
            new ApiVersion(0, 1),
            RedmineSettings.describe(),
            Set.of(Capability.INCREMENTAL, Capability.FETCH, Capability.LIST_KEYS, Capability.DIRECTORY));

    /** Does nothing but exist. */
    public RedmineAdapter() {}

    @Override
    public AdapterDescriptor describe() {
        return DESCRIPTION;
    }

    @Override
    public Connection connect(Settings settings) throws BadSettingsException {
        RedmineSettings understood = RedmineSettings.of(settings);
        HttpSource http = new HttpSource(
                URI.create(understood.address()),
                request -> request.header("X-Redmine-API-Key", understood.key().reveal()),
                understood.timeout(),
                MOST_BYTES,
                InstantSource.system(),
                understood.addresses());
        return new RedmineConnection(understood, new Redmine(http, understood.project(), InstantSource.system()));
    }
}
