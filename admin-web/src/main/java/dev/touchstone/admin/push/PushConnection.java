package dev.touchstone.admin.push;

import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one sender has sent. Its streams are those it has named; a connection that is not stored yet has none. */
final class PushConnection implements Connection {

    private final Inbox inbox;
    private final @Nullable Long connection;

    PushConnection(Inbox inbox, @Nullable Long connection) {
        this.inbox = inbox;
        this.connection = connection;
    }

    @Override
    public List<StreamDescriptor> listStreams() {
        List<String> named = connection == null ? List.of() : inbox.listStreams(connection);
        return named.stream()
                .map(stream -> new StreamDescriptor(
                        stream, LocalizedText.same(stream), EnumSet.allOf(FactKind.class), DeleteMode.IN_FEED))
                .toList();
    }

    @Override
    public CheckReport check() {
        LocalizedText address = connection == null
                ? new LocalizedText(
                        "保存后会得到推送地址；在收到第一批数据之前没有可读的内容",
                        "儲存後會得到推送位址；在收到第一批資料之前沒有可讀的內容",
                        "Its address is known once it is stored; there is nothing to read before the first facts arrive")
                : new LocalizedText(
                        "推送到 /api/v1/connections/" + connection + "/facts，令牌要有“推送数据”的权限",
                        "推送到 /api/v1/connections/" + connection + "/facts，權杖要有「推送資料」的權限",
                        "Send to /api/v1/connections/" + connection + "/facts with a token for \"Sending facts\"");
        return new CheckReport(
                listStreams().stream()
                        .map(stream -> new CheckReport.StreamCheck(stream.name(), null, List.of(), List.of()))
                        .toList(),
                null,
                null,
                List.of(address));
    }

    @Override
    public FactPage read(Cursor cursor) throws CursorExpiredException {
        if (connection == null || !inbox.knows(cursor)) {
            throw new CursorExpiredException(
                    cursor.stream(),
                    new LocalizedText(
                            "读到的位置不存在，从头再读",
                            "讀到的位置不存在，從頭再讀",
                            "The place reached does not exist: reading starts again"));
        }
        return inbox.read(connection, cursor);
    }

    @Override
    public FactPage fetch(Collection<FactKey> keys) {
        if (connection == null) {
            throw new IllegalStateException("A connection that is not stored has nothing to fetch");
        }
        return inbox.fetch(connection, List.copyOf(keys));
    }

    @Override
    public void close() {}
}
