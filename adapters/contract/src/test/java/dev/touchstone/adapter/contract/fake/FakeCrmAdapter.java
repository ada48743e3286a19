package dev.touchstone.adapter.contract.fake;

import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** An adapter to the fake CRM, right unless told to be wrong in one way. */
public final class FakeCrmAdapter implements CrmAdapter {

    private final Bug bug;
    private final DeleteMode deletes;

    public FakeCrmAdapter() {
        this(Bug.NONE, DeleteMode.IN_FEED);
    }

    FakeCrmAdapter(Bug bug, DeleteMode deletes) {
        this.bug = bug;
        this.deletes = deletes;
    }

    @Override
    public AdapterDescriptor describe() {
        LocalizedText words = new LocalizedText("假 CRM", "假 CRM", "Fake CRM");
        return new AdapterDescriptor(
                "fake-crm",
                words,
                words,
                ApiVersion.CURRENT,
                List.of(
                        Setting.required("address", SettingKind.TEXT, words, words),
                        Setting.required("token", SettingKind.SECRET, words, words),
                        Setting.optional("page-size", SettingKind.NUMBER, words, words, "100")),
                Set.of(Capability.INCREMENTAL, Capability.FETCH, Capability.LIST_KEYS));
    }

    @Override
    public Connection connect(Settings settings) {
        FakeCrmClient client = new FakeCrmClient(
                URI.create(settings.get("address")),
                settings.findSecret("token").orElseThrow(),
                bug);
        return new FakeCrmConnection(client, Integer.parseInt(settings.get("page-size")), deletes, bug);
    }
}
