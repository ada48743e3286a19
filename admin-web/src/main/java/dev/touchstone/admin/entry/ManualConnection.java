package dev.touchstone.admin.entry;

import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One stream per kind of entry; deletions come in the feed. */
final class ManualConnection implements Connection {

    private final EntryFeed feed;

    ManualConnection(EntryFeed feed) {
        this.feed = feed;
    }

    @Override
    public List<StreamDescriptor> listStreams() {
        return Arrays.stream(EntryKind.values())
                .map(kind -> new StreamDescriptor(kind.stream(), label(kind), Set.of(kind.fact()), DeleteMode.IN_FEED))
                .toList();
    }

    @Override
    public CheckReport check() {
        return new CheckReport(
                listStreams().stream()
                        .map(stream -> new CheckReport.StreamCheck(stream.name(), null, List.of(), List.of()))
                        .toList(),
                null,
                null,
                List.of());
    }

    @Override
    public FactPage read(Cursor cursor) throws CursorExpiredException {
        EntryKind kind = EntryKind.ofStream(cursor.stream())
                .orElseThrow(() -> new IllegalArgumentException("The connection has no stream " + cursor.stream()));
        if (!feed.knows(cursor)) {
            throw new CursorExpiredException(
                    cursor.stream(),
                    new LocalizedText(
                            "读到的位置不存在，从头再读",
                            "讀到的位置不存在，從頭再讀",
                            "The place reached does not exist: reading starts again"));
        }
        return feed.read(kind, cursor);
    }

    @Override
    public void close() {}

    private static LocalizedText label(EntryKind kind) {
        return switch (kind) {
            case INSPECTION -> new LocalizedText("质检", "質檢", "Inspections");
            case REVIEW -> new LocalizedText("主管评价", "主管評價", "Ratings");
            case FINDING -> new LocalizedText("认定", "認定", "Findings");
            case FIGURE -> new LocalizedText("数据", "資料", "Figures");
        };
    }
}
