package dev.touchstone.adapter.redmine.rest;

import dev.touchstone.adapter.toolkit.ChangeFeed.Part;
import dev.touchstone.adapter.toolkit.ChangePosition;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.feed.Cursor;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks issues by a stamp and their number. Redmine tells stamps to the second, but may keep and sort them more finely, so that the
 * numbers within one second come in any order: only whole seconds are sorted and given. Every question begins at a stamp, not at a
 * count, as an issue that changes meanwhile moves to the end and lets the others move up. What was asked for beyond one part is kept
 * for the next.
 */
public final class IssueWalk {

    private static final Instant BEGINNING = Instant.EPOCH;
    private static final int HALF = Redmine.MOST_AT_ONCE / 2;

    private final Question question;
    private final String stamp;
    private @Nullable Cursor promised;
    private Collected kept = new Collected(List.of(), true);

    /**
     * @param redmine is asked
     * @param stamp the field: {@code updated_on} or {@code created_on}
     */
    public IssueWalk(Redmine redmine, String stamp) {
        this((from, until, offset) -> redmine.listIssues(stamp, from, until, offset), stamp);
    }

    IssueWalk(Question question, String stamp) {
        this.question = question;
        this.stamp = stamp;
    }

    /**
     * Reads the next part.
     *
     * @param cursor from the host
     * @param source what is read; a cursor into something else is expired
     * @param end where a run that begins now ends: the first stamp no more
     * @param most how many issues to give
     * @return the part
     * @throws AdapterException by its kind
     */
    public Part<JsonObject> read(Cursor cursor, Fingerprint source, Instant end, int most) throws AdapterException {
        ChangePosition from = ChangePosition.findIn(cursor)
                .orElse(new ChangePosition(source, BEGINNING, 0, null))
                .requireSource(cursor.stream(), source);
        Instant until = from.until() == null ? end : from.until();
        Collected collected = cursor.equals(promised) && kept.isEnoughFor(most) ? kept : collect(from, until, most);
        List<JsonObject> issues = collected.issues.stream().limit(most).collect(Collectors.toList());
        boolean last = collected.whole && collected.issues.size() <= most;
        Instant reached = issues.isEmpty() ? from.changed() : stampOf(issues.get(issues.size() - 1));
        long number = issues.isEmpty() ? from.id() : idOf(issues.get(issues.size() - 1));
        Cursor next = new ChangePosition(source, reached, number, last ? null : until).cursor(cursor.stream());
        promised = last ? null : next;
        kept = new Collected(collected.issues.stream().skip(most).collect(Collectors.toList()), collected.whole);
        return new Part<>(issues, next, last, last ? until : reached);
    }

    /** Asks until enough issues of whole seconds are known, or there are no more. */
    private Collected collect(ChangePosition from, Instant until, int most) throws AdapterException {
        Map<Long, JsonObject> seen = new LinkedHashMap<>();
        Instant anchor = from.changed();
        int offset = 0;
        while (anchor.isBefore(until)) {
            List<JsonObject> asked = question.ask(anchor, until, offset);
            asked.forEach(issue -> seen.put(idOf(issue), issue));
            if (asked.size() < Redmine.MOST_AT_ONCE) {
                return new Collected(sorted(seen, from, until), true);
            }
            Instant reached = stampOf(asked.get(asked.size() - 1));
            List<JsonObject> settled = sorted(seen, from, reached.isBefore(until) ? reached : until);
            if (settled.size() > most) {
                return new Collected(settled, false);
            }
            offset = reached.isAfter(anchor) ? 0 : offset + HALF;
            anchor = reached.isAfter(anchor) ? reached : anchor;
        }
        return new Collected(sorted(seen, from, until), true);
    }

    /** Those behind a place and before a stamp, by second and number. */
    private List<JsonObject> sorted(Map<Long, JsonObject> seen, ChangePosition from, Instant before) {
        return seen.values().stream()
                .filter(issue -> stampOf(issue).isBefore(before) && isBehind(from, issue))
                .sorted(Comparator.comparing(this::stampOf).thenComparingLong(IssueWalk::idOf))
                .collect(Collectors.toList());
    }

    private boolean isBehind(ChangePosition from, JsonObject issue) {
        int order = stampOf(issue).compareTo(from.changed());
        return order > 0 || (order == 0 && idOf(issue) > from.id());
    }

    private Instant stampOf(JsonObject issue) {
        return Instant.parse(issue.getString(stamp));
    }

    private static long idOf(JsonObject issue) {
        return issue.getJsonNumber("id").longValueExact();
    }

    /** As {@link Redmine#listIssues} asks it. */
    interface Question {
        List<JsonObject> ask(Instant from, Instant until, int offset) throws AdapterException;
    }

    /** Issues of whole seconds in their order, and whether they are all there are. */
    private record Collected(List<JsonObject> issues, boolean whole) {
        boolean isEnoughFor(int most) {
            return whole || issues.size() > most;
        }
    }
}
