package dev.touchstone.adapter.requesttracker;

import dev.touchstone.adapter.requesttracker.rest.Tracker;
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

/** Reads tickets and ratings from Request Tracker 5. */
public final class RequestTrackerAdapter implements CrmAdapter {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final AdapterDescriptor DESCRIPTION = new AdapterDescriptor(
            "request-tracker",
            LocalizedText.same("Request Tracker"),
            new LocalizedText(
                    "通过 REST 2 接口读取 Request Tracker 5 的工单和评分",
                    "透過 REST 2 介面讀取 Request Tracker 5 的工單和評分",
                    "Reads tickets and ratings from Request Tracker 5 by its REST 2 interface"),
            new ApiVersion(0, 1),
            RequestTrackerSettings.describe(),
            Set.of(Capability.INCREMENTAL, Capability.FETCH, Capability.LIST_KEYS));

    /** Does nothing but exist. */
    public RequestTrackerAdapter() {}

    @Override
    public AdapterDescriptor describe() {
        return DESCRIPTION;
    }

    @Override
    public Connection connect(Settings settings) throws BadSettingsException {
        RequestTrackerSettings understood = RequestTrackerSettings.of(settings);
        HttpSource http = new HttpSource(
                URI.create(understood.address() + "/REST/2.0"),
                request -> request.header("Authorization", understood.authorization()),
                understood.timeout(),
                MOST_BYTES,
                InstantSource.system(),
                understood.addresses());
        return new RequestTrackerConnection(understood, new Tracker(http, InstantSource.system()));
    }
}
