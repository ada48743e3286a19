package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.toolkit.http.HttpSource;
import dev.touchstone.adapter.zendesk.rest.Zendesk;
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

/** Reads tickets and ratings from Zendesk Support. */
public final class ZendeskAdapter implements CrmAdapter {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final AdapterDescriptor DESCRIPTION = new AdapterDescriptor(
            "zendesk",
            LocalizedText.same("Zendesk"),
            new LocalizedText(
                    "通过公开接口读取 Zendesk Support 的工单和满意度评价",
                    "透過公開介面讀取 Zendesk Support 的工單和滿意度評價",
                    "Reads tickets and satisfaction ratings from Zendesk Support by its public interface"),
            new ApiVersion(0, 1),
            ZendeskForm.SETTINGS,
            Set.of(Capability.INCREMENTAL, Capability.FETCH, Capability.DIRECTORY));

    /** Does nothing but exist. */
    public ZendeskAdapter() {}

    @Override
    public AdapterDescriptor describe() {
        return DESCRIPTION;
    }

    @Override
    public Connection connect(Settings settings) throws BadSettingsException {
        ZendeskSettings understood = ZendeskSettings.of(settings);
        HttpSource http = new HttpSource(
                URI.create(understood.address()),
                request -> request.header("Authorization", understood.authorization()),
                understood.timeout(),
                MOST_BYTES,
                InstantSource.system(),
                understood.addresses());
        return new ZendeskConnection(understood, new Zendesk(http, InstantSource.system()));
    }
}
