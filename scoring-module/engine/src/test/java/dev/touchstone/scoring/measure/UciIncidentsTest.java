package dev.touchstone.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("24,918 incidents of a service desk, measured as its golden tables say")
@Tag("bulk")
class UciIncidentsTest {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");
    private static final FactSelection RESOLVER =
            new FactSelection(FactFilter.EVERYTHING, null, Attribution.to(Role.RESOLVER));
    private static final FactSelection RESOLVER_WHEN_CLOSED =
            new FactSelection(FactFilter.EVERYTHING, Anchor.LAST_CLOSED, Attribution.to(Role.RESOLVER));
    private static final List<IdentifiedFact> FACTS = new ArrayList<>();

    private static Path folder;

    @BeforeAll
    static void read() throws IOException {
        folder = Reference.folder("uci_servicenow_incidents");
        Map<String, List<Map<String, String>>> incidents = new LinkedHashMap<>();
        try (ZipFile zip =
                        new ZipFile(folder.resolve("incident_event_log.csv.zip").toFile());
                InputStream log = zip.getInputStream(zip.getEntry("incident_event_log.csv"))) {
            for (Map<String, String> row : Reference.rows(log)) {
                incidents
                        .computeIfAbsent(row.get("number"), first -> new ArrayList<>())
                        .add(row);
            }
        }
        incidents.values().forEach(rows -> FACTS.add(IdentifiedFact.of("uci", incident(rows))));
    }

    @Test
    void everyResolversMonthIsTheGoldenOne() {
        Map<String, Measured> byMonth = new TreeMap<>();
        long impossible = 0;
        for (Map<String, String> golden : Reference.rows(folder.resolve("golden_agent_month.csv"))) {
            Measured measured = byMonth.computeIfAbsent(golden.get("month"), UciIncidentsTest::measure);
            var lines = measured.bySubject().get(Subject.agent(golden.get("agent")));
            assertGolden(golden, lines);
            impossible += impossible(lines.get("first_touch_min_median"));
        }
        assertThat(impossible).as("responses before the incident was opened").isLessThanOrEqualTo(2);
    }

    private static void assertGolden(Map<String, String> golden, Map<String, Measurement> lines) {
        String who = golden.get("agent") + " " + golden.get("month");
        for (String column : List.of("sla_met_share", "reopened_share", "one_touch_share", "repeat7d_share")) {
            Reference.assertGolden(who + " " + column, lines.get(column), 100, golden.get(column));
            assertThat(lines.get(column).sampleSize()).isEqualTo(Long.parseLong(golden.get("incidents")));
        }
        assertThat(lines.get("reopen_count_sum").numerator()).hasToString(golden.get("reopen_count_sum"));
        assertThat(lines.get("resolution_h_mean").numerator()).hasToString(golden.get("resolution_sec_sum") + "000");
        Reference.assertGolden(who, lines.get("reassign_mean"), 1, golden.get("reassign_mean"));
        for (String column : List.of("resolution_h_mean", "resolution_h_median")) {
            Reference.assertGolden(who + " " + column, lines.get(column), 3600, golden.get(column));
        }
        Measurement firstTouch = lines.get("first_touch_min_median");
        if (impossible(firstTouch) == 0) {
            Reference.assertGolden(who, firstTouch, 60, golden.get("first_touch_min_median"));
        }
    }

    private static long impossible(Measurement firstTouch) {
        return firstTouch.excluded().getOrDefault(Exclusion.of(Exclusion.Reason.IMPOSSIBLE_TIMES), 0L);
    }

    private static Measured measure(String month) {
        Recurrence again = new Recurrence(
                Duration.ofDays(7),
                WindowStart.RESOLVED,
                false,
                false,
                InOrder.copyOf(Set.of(FactKind.TICKET)),
                Unidentified.NOT_REPEATED);
        List<KeyedMeasure> lines = List.of(
                new KeyedMeasure("sla_met_share", new SlaAttainment(), RESOLVER),
                new KeyedMeasure("reopened_share", new Reopens(Occurrence.SHARE), RESOLVER),
                new KeyedMeasure("reopen_count_sum", new Reopens(Occurrence.TOTAL), RESOLVER),
                new KeyedMeasure("reassign_mean", new Transfers(Occurrence.PER_RECORD), RESOLVER),
                new KeyedMeasure("one_touch_share", new FirstContactResolution(FirstContact.ONE_TOUCH), RESOLVER),
                new KeyedMeasure("resolution_h_mean", resolution(new TimeSummary.Mean()), RESOLVER),
                new KeyedMeasure("resolution_h_median", resolution(new TimeSummary.Median()), RESOLVER),
                new KeyedMeasure(
                        "first_touch_min_median",
                        new FirstResponseTime(new TimeSummary.Median()),
                        RESOLVER_WHEN_CLOSED),
                new KeyedMeasure("repeat7d_share", new RepeatContact(again), RESOLVER));
        return new Measuring(
                        Period.parse(month), ZoneOffset.UTC, Roster.ofPeople(), List.of(), Pooling.ALL_RECORDS, lines)
                .measure(FACTS);
    }

    private static ResolutionTime resolution(TimeSummary summary) {
        return new ResolutionTime(ResolutionTime.Begin.OPENED, ResolutionTime.Close.LAST, summary);
    }

    /** The row with state Closed and the greatest number of changes, and the first time anybody touched the incident. */
    private static Ticket incident(List<Map<String, String>> rows) {
        Map<String, String> last = null;
        Instant touched = Instant.MAX;
        for (Map<String, String> row : rows) {
            boolean closed = row.get("incident_state").equals("Closed");
            if (closed && (last == null || changes(row) >= changes(last))) {
                last = row;
            }
            Instant updated = time(row.get("sys_updated_at"));
            if (!row.get("incident_state").equals("New") && updated.isBefore(touched)) {
                touched = updated;
            }
        }
        Circumstances.Builder circumstances = Circumstances.builder().priority(last.get("priority"));
        if (!last.get("resolved_by").equals("?")) {
            circumstances.person(Role.RESOLVER, new AgentRef(last.get("resolved_by")));
        }
        if (!last.get("caller_id").equals("?")) {
            circumstances.customer(new CustomerRef(last.get("caller_id")));
        }
        String resolved = last.get("resolved_at");
        return Ticket.builder(
                        new FactKey("incidents", last.get("number")),
                        time(last.get("opened_at")),
                        TicketStatus.CLOSED,
                        "Closed")
                .circumstances(circumstances.build())
                .firstResponse(FirstResponse.at(touched))
                .lastClosed(resolved.equals("?") ? null : time(resolved))
                .reopens(Integer.valueOf(last.get("reopen_count")))
                .transfers(Integer.valueOf(last.get("reassignment_count")))
                .slaMet(Boolean.valueOf(last.get("made_sla")))
                .build();
    }

    private static int changes(Map<String, String> row) {
        return Integer.parseInt(row.get("sys_mod_count"));
    }

    private static Instant time(String text) {
        return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
    }
}
