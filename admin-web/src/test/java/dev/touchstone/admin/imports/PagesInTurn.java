package dev.touchstone.admin.imports;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Stores pages as an import does, which prepares the next one meanwhile, but without a source.
 *
 * @param pages in their order
 * @param customers whom customers are replaced by
 * @param zone in which days begin
 */
record PagesInTurn(List<FactPage> pages, CustomerDigest customers, ZoneId zone) {

    void store(Consumer<PreparedPage> store) {
        try (PageAhead ahead = new PageAhead(this::read, Executors.newSingleThreadExecutor())) {
            ahead.begin(cursor(0));
            for (int i = 1; i <= pages.size(); i++) {
                PreparedPage page = ahead.take();
                if (i < pages.size()) {
                    ahead.begin(cursor(i));
                }
                store.accept(page);
            }
        } catch (AdapterException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedPage read(Cursor cursor) {
        return PreparedPage.of(pages.get(Integer.parseInt(cursor.findPosition().orElseThrow())), customers, zone);
    }

    private static Cursor cursor(int page) {
        return new Cursor("pages", String.valueOf(page));
    }
}
