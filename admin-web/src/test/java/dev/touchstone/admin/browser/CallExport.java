package dev.touchstone.admin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A generated export of calls with ratings. Nobody in it exists. */
final class CallExport {

    /** Reads the export as calls and ratings; a row that is gone is a deleted call. */
    static final String MAPPING = """
            {"format": "touchstone-file-mapping/1",
             "streams": [
              {"stream": "calls", "kind": "CALL", "files": "calls.csv", "key": "Id", "deletes": "RECONCILE", "fields": {
                "started": "Started", "outcome": {"column": "Answered", "values": {"Y": "ANSWERED", "N": "ABANDONED"}},
                "direction": {"constant": "INBOUND"}, "waited": {"column": "Waited", "unit": "SECONDS"},
                "resolved": "Resolved", "person.SERVED_BY": "Agent", "channel": {"constant": "phone"}}},
              {"stream": "ratings", "kind": "ANSWER", "files": "calls.csv", "key": "Id", "deletes": "RECONCILE",
               "where": {"column": "Rating", "present": true}, "scale": {"from": 1, "to": 5}, "fields": {
                "form": {"constant": "post-call"}, "question": {"constant": "satisfaction"}, "received": "Started",
                "value": "Rating", "about": {"column": "Id", "stream": "calls"}, "contactAt": "Started",
                "person.SERVED_BY": "Agent", "channel": {"constant": "phone"}}}]}
            """;

    private static final String HEADER = "Id,Agent,Started,Answered,Waited,Resolved,Rating";
    private static final int AGENTS = 3;

    private final List<String[]> rows = new ArrayList<>();

    /** Calls of October 2026; every thirteenth is abandoned, every seventh has no waiting time. */
    CallExport(int calls) {
        for (int i = 0; i < calls; i++) {
            boolean answered = i % 13 != 12;
            rows.add(new String[] {
                "C" + i,
                "agent-" + i % AGENTS,
                "2026-10-%02d %02d:%02d".formatted(1 + i % 28, 8 + i % 10, i % 60),
                answered ? "Y" : "N",
                i % 7 == 6 ? "" : String.valueOf(5 + i % 80),
                answered ? i % 5 == 0 ? "N" : "Y" : "",
                answered && i % 2 == 0 ? String.valueOf(1 + i % 5) : ""
            });
        }
    }

    /** Makes a row one that cannot be understood. */
    CallExport breakRow(int row) {
        rows.get(row)[2] = "not a date";
        return this;
    }

    CallExport mendRow(int row) {
        rows.get(row)[2] = "2026-10-05 09:00";
        return this;
    }

    /** Changes the waiting time of some calls and takes others out. */
    CallExport changedAndShortened() {
        for (int i = 0; i < rows.size(); i += 4) {
            rows.get(i)[4] = "600";
        }
        List<String[]> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i % 6 != 1) {
                kept.add(rows.get(i));
            }
        }
        rows.clear();
        rows.addAll(kept);
        return this;
    }

    int size() {
        return rows.size();
    }

    Path writeTo(Path folder) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
        try {
            return Files.writeString(folder.resolve("calls.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
