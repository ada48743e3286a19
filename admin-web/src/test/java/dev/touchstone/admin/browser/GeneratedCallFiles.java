package dev.touchstone.admin.browser;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A year of calls as a CRM exports them, with its directory: files for {@link SizeTimes}. Every row is a function of its number. Nobody in
 * them exists, which their names say.
 *
 * @param calls how many rows the file of calls has
 * @param people how many persons serve, ten in a team
 */
record GeneratedCallFiles(long calls, int people) {

    static final int YEAR = 2025;

    /** How the files are read. */
    static final String MAPPING = """
            {"format": "touchstone-file-mapping/1",
             "streams": [
              {"stream": "calls", "kind": "CALL", "files": "calls.csv", "key": "Id", "fields": {
                "started": "Started", "outcome": {"column": "Answered", "values": {"Y": "ANSWERED", "N": "ABANDONED"}},
                "direction": {"constant": "INBOUND"}, "waited": {"column": "Waited", "unit": "SECONDS"},
                "resolved": "Resolved", "person.SERVED_BY": "Agent", "customer": "Customer", "channel": {"constant": "phone"}}}],
             "directory": {
              "teams": {"files": "teams.csv", "fields": {
                "id": "Team", "name": "Title", "kind": {"column": "Kind", "values": {"TEAM": "TEAM"}}}},
              "agents": {"files": "people.csv", "fields": {"id": "Number", "name": "Name"}},
              "memberships": {"files": "people.csv", "fields": {"agent": "Number", "team": "Team", "from": "From"}}}}
            """;

    private static final int TEAM = 10;
    private static final LocalDateTime START = LocalDateTime.of(YEAR, 1, 1, 0, 0);
    private static final long SECONDS =
            Duration.between(START, START.plusYears(1)).toSeconds();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** Writes the three files, row by row. */
    void writeTo(Path folder) throws IOException {
        try (Writer file = Files.newBufferedWriter(folder.resolve("calls.csv"))) {
            file.write("Id,Agent,Customer,Started,Answered,Waited,Resolved\n");
            for (long i = 0; i < calls; i++) {
                file.write(row(i));
            }
        }
        try (Writer file = Files.newBufferedWriter(folder.resolve("people.csv"))) {
            file.write("Number,Name,Team,From\n");
            for (int i = 0; i < people; i++) {
                file.write("G%d,生成%d,T%d,2024-01-01%n".formatted(i, i, i / TEAM));
            }
        }
        try (Writer file = Files.newBufferedWriter(folder.resolve("teams.csv"))) {
            file.write("Team,Title,Kind\n");
            for (int i = 0; i * TEAM < people; i++) {
                file.write("T%d,生成%d组,TEAM%n".formatted(i, i));
            }
        }
    }

    /** In time order, as exports are. Every thirteenth call is abandoned; a customer calls about every four months. */
    private String row(long i) {
        long mixed = mix(i);
        boolean answered = mixed % 13 != 12;
        return "C" + i
                + ",G" + mixed / 13 % people
                + ",K" + (mixed >>> 24) % (1 + calls / 3)
                + ',' + MOMENT.format(START.plusSeconds((long) ((double) i / calls * SECONDS)))
                + (answered ? ",Y," : ",N,") + (3 + (mixed >>> 16) % 90)
                + (answered ? (mixed >>> 8) % 5 == 0 ? ",N\n" : ",Y\n" : ",\n");
    }

    /** Spreads neighbours (the finalizer of SplitMix64, Steele and others 2014). */
    private static long mix(long i) {
        long z = (i + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 1;
    }
}
