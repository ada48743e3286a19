package dev.touchstone.admin.push;

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

/** For a CRM that cannot be asked and sends its facts instead. */
@ApplicationScoped
public class PushAdapter implements OwnAdapter {

    /** The adapter's id, kept for life. */
    public static final String ID = "push";

    @Inject
    Inbox inbox;

    @Override
    public boolean isMadeByConsole() {
        return false;
    }

    @Override
    public AdapterDescriptor describe() {
        return new AdapterDescriptor(
                ID,
                new LocalizedText("HTTP 推送", "HTTP 推送", "HTTP push"),
                new LocalizedText(
                        "对方系统不能读取时，由它自己把数据发过来",
                        "對方系統不能讀取時，由它自己把資料傳過來",
                        "For a system that cannot be read: it sends its facts by itself"),
                ApiVersion.CURRENT,
                List.of(),
                Set.of(Capability.INCREMENTAL, Capability.FETCH));
    }

    @Override
    public Connection connect(@Nullable Long connection, Settings settings) {
        return new PushConnection(inbox, connection);
    }
}
