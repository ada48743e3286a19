package dev.touchstone.admin.imports;

import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.KeyPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out what a source no longer has. A fact is deleted only if two complete listings in a row lack it, and more than half of a
 * stream only if a person has allowed it: a file that was moved away must not empty the scorecards.
 */
final class Reconciliation {

    private static final int AT_ONCE = 500;

    /** So few may go without a question, even if they are most of a stream. */
    private static final int FEW = 10;

    private final DeletionDesk desk;
    private final Jobs jobs;
    private final Connection connection;
    private final long run;

    Reconciliation(DeletionDesk desk, Jobs jobs, Connection connection, long run) {
        this.desk = desk;
        this.jobs = jobs;
        this.connection = connection;
        this.run = run;
    }

    void reconcile(String stream) throws AdapterException {
        Set<String> present = listKeys(stream);
        List<String> gone = new ArrayList<>();
        long live = 0;
        String after = "";
        List<String> page = desk.listLiveKeys(run, stream, after, AT_ONCE);
        while (!page.isEmpty()) {
            jobs.checkpoint();
            live += page.size();
            page.stream().filter(key -> !present.contains(key)).forEach(gone::add);
            after = page.get(page.size() - 1);
            page = desk.listLiveKeys(run, stream, after, AT_ONCE);
        }
        if (gone.isEmpty()) {
            return;
        }
        gone.removeAll(listKeys(stream));
        if (gone.size() > FEW && 2L * gone.size() > live && !desk.mayDeleteMost(run, gone.size())) {
            return;
        }
        for (int i = 0; i < gone.size(); i += AT_ONCE) {
            jobs.checkpoint();
            desk.delete(run, stream, gone.subList(i, Math.min(gone.size(), i + AT_ONCE)));
        }
    }

    private Set<String> listKeys(String stream) throws AdapterException {
        Set<String> keys = new HashSet<>();
        Cursor cursor = Cursor.start(stream);
        KeyPage page;
        do {
            jobs.checkpoint();
            page = connection.listKeys(cursor);
            page.keys().forEach(key -> keys.add(key.key()));
            cursor = page.next();
        } while (!page.last());
        return keys;
    }
}
