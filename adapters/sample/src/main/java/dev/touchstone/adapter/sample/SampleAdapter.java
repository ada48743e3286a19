package dev.touchstone.adapter.sample;

import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Set;

/** A generated company for trying things out. Needs no server, no file and no clock. */
public final class SampleAdapter implements CrmAdapter {

    /** The adapter's id. */
    public static final String ID = "sample";

    private static final AdapterDescriptor DESCRIPTOR = new AdapterDescriptor(
            ID,
            new LocalizedText("试金石样例公司", "試金石樣例公司", "Touchstone sample company"),
            new LocalizedText(
                    "生成的公司：电商、金融、电信三个客服部，约 60 人，一年的工单、通话、回访和质检。人和数据都是生成的。",
                    "產生的公司：電商、金融、電信三個客服部，約 60 人，一年的工單、通話、回訪和質檢。人和資料都是產生的。",
                    "A generated company: customer service of e-commerce, finance and telecom, about 60 people, one year of"
                            + " tickets, calls, callbacks and inspections. People and data are generated."),
            ApiVersion.CURRENT,
            SampleSettings.LIST,
            Set.of(Capability.GENERATED, Capability.DIRECTORY, Capability.INCREMENTAL, Capability.FETCH));

    /** For {@link java.util.ServiceLoader}. */
    public SampleAdapter() {}

    @Override
    public AdapterDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Connection connect(Settings settings) throws BadSettingsException {
        return SampleSettings.connect(settings);
    }
}
