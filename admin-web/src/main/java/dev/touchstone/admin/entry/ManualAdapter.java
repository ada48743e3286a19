package dev.touchstone.admin.entry;

import dev.touchstone.admin.connections.OwnAdapter;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The console's own adapter: its CRM is what people enter by hand. */
@ApplicationScoped
public class ManualAdapter implements OwnAdapter {

    /** The adapter's id, kept for life. */
    public static final String ID = "manual";

    @Inject
    EntryFeed feed;

    @Override
    public AdapterDescriptor describe() {
        return new AdapterDescriptor(
                ID,
                new LocalizedText("手工录入", "手工登錄", "Manual"),
                new LocalizedText(
                        "在本系统里填写或粘贴的质检、评价、认定和数据",
                        "在本系統裡填寫或貼上的質檢、評價、認定和資料",
                        "Inspections, ratings, findings and figures that were typed or pasted here"),
                ApiVersion.CURRENT,
                List.of(),
                Set.of(Capability.INCREMENTAL));
    }

    @Override
    public boolean isMadeByConsole() {
        return true;
    }

    @Override
    public Connection connect(@Nullable Long connection, Settings settings) {
        return new ManualConnection(feed);
    }
}
