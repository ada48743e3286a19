package dev.touchstone.adapter.redmine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.adapter.toolkit.ChangeFeed.Part;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.feed.Cursor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every issue comes once, in whatever order Redmine keeps those of one second. */
class IssueWalkTest {

    private static final Instant NOON = Instant.parse("2024-11-20T12:00:00Z");
    private static final Fingerprint SOURCE = Fingerprint.of("a Redmine");

    private final List<Issue> issues = new ArrayList<>();
    private int questions;

    @ParameterizedTest
    @ValueSource(ints = {13, 50, 100})
    void numbersWithinASecondMayComeInAnyOrder(int most) throws AdapterException {
        for (int id = 1; id <= 250; id++) {
            issues.add(new Issue(id, NOON.plusMillis(999 - 3L * id)));
        }

        assertThat(readAll(most, true)).containsExactlyElementsOf(numbers(1, 250));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void aSecondThatEndsOnTheNextPageIsGivenWhole(int most) throws AdapterException {
        for (int id = 1; id <= 230; id++) {
            issues.add(new Issue(id, NOON.plusMillis(7_000L * (id / 23) + (id * 37L) % 1000)));
        }

        assertThat(readAll(most, true)).containsExactlyInAnyOrderElementsOf(numbers(1, 230));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNewConnectionGoesOnWhereTheLastOneEnded(boolean anew) throws AdapterException {
        for (int id = 1; id <= 130; id++) {
            issues.add(new Issue(id, NOON.plusSeconds(id / 50)));
        }

        assertThat(readAll(9, anew)).containsExactlyElementsOf(numbers(1, 130));
    }

    @Test
    void whatWasAskedForIsNotAskedForAgain() throws AdapterException {
        for (int id = 1; id <= 90; id++) {
            issues.add(new Issue(id, NOON));
        }
        readAll(9, false);

        assertThat(questions).isEqualTo(1);
    }

    @Test
    void anIssueThatIsDeletedMeanwhileLetsNoOtherBeMissed() throws AdapterException {
        for (int id = 1; id <= 300; id++) {
            issues.add(new Issue(id, NOON.plusSeconds(id / 4)));
        }
        IssueWalk walk = new IssueWalk(this::answer, "updated_on");
        Part<JsonObject> first = walk.read(Cursor.start("tickets"), SOURCE, NOON.plusSeconds(3600), 50);
        issues.removeIf(issue -> issue.id % 10 == 0);
        List<Integer> rest = new ArrayList<>();
        Cursor cursor = first.next();
        Part<JsonObject> part;
        do {
            part = new IssueWalk(this::answer, "updated_on").read(cursor, SOURCE, NOON, 50);
            part.records().forEach(issue -> rest.add(issue.getInt("id")));
            cursor = part.next();
        } while (!part.last());

        assertThat(rest)
                .containsExactlyElementsOf(
                        numbers(51, 300).stream().filter(id -> id % 10 != 0).collect(Collectors.toList()));
    }

    @Test
    void theEndOfARunIsDecidedWhenItBegins() throws AdapterException {
        issues.add(new Issue(1, NOON));
        issues.add(new Issue(2, NOON.plusSeconds(60)));
        Part<JsonObject> part = new IssueWalk(this::answer, "updated_on")
                .read(Cursor.start("tickets"), SOURCE, NOON.plusSeconds(60), 9);

        assertThat(part.records()).extracting(issue -> issue.getInt("id")).containsExactly(1);
        assertThat(part.last()).isTrue();
        assertThat(part.watermark()).isEqualTo(NOON.plusSeconds(60));
    }

    private List<Integer> readAll(int most, boolean anew) throws AdapterException {
        List<Integer> read = new ArrayList<>();
        IssueWalk walk = new IssueWalk(this::answer, "updated_on");
        Cursor cursor = Cursor.start("tickets");
        Part<JsonObject> part;
        do {
            walk = anew ? new IssueWalk(this::answer, "updated_on") : walk;
            part = walk.read(cursor, SOURCE, NOON.plusSeconds(3600), most);
            assertThat(part.records()).hasSizeLessThanOrEqualTo(most);
            part.records().forEach(issue -> read.add(issue.getInt("id")));
            cursor = part.next();
        } while (!part.last());
        return read;
    }

    /** As Redmine on PostgreSQL does: sorted by the whole stamp, told to the second, a second early. */
    private List<JsonObject> answer(Instant from, Instant until, int offset) {
        questions++;
        return issues.stream()
                .filter(issue -> issue.stamp.isAfter(from.minusSeconds(1)) && !issue.stamp.isAfter(until))
                .sorted(Comparator.comparing((Issue issue) -> issue.stamp).thenComparing(issue -> issue.id))
                .skip(offset)
                .limit(Redmine.MOST_AT_ONCE)
                .map(issue -> Json.createObjectBuilder()
                        .add("id", issue.id)
                        .add(
                                "updated_on",
                                issue.stamp.truncatedTo(ChronoUnit.SECONDS).toString())
                        .build())
                .collect(Collectors.toList());
    }

    private static List<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toList());
    }

    private record Issue(int id, Instant stamp) {}
}
