package dev.touchstone.adapter.zendesk.rest;

import dev.touchstone.adapter.toolkit.PointerPage;
import dev.touchstone.adapter.toolkit.http.HttpSource;
import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Zendesk Support account, asked by its public interface. The export of tickets withholds the last minute, names its place itself
 * and may be asked ten times a minute; lists come in pages of at most 100 in the order of their numbers.
 */
public final class Zendesk {

    /** How many tickets it exports at once. */
    public static final int MOST_TICKETS = 1000;

    /** How many entries of a list it gives at once. */
    public static final int MOST_OF_A_LIST = 100;

    /** How much of the time before now its export leaves for later. */
    public static final Duration WITHHELD = Duration.ofMinutes(1);

    private static final String EXPORT = "api/v2/incremental/tickets/cursor.json";
    private static final String RATINGS = "satisfaction_ratings";

    private final HttpSource http;
    private final InstantSource ours;

    /**
     * @param http leads to it
     * @param ours our clock, for an answer that does not tell Zendesk's
     */
    public Zendesk(HttpSource http, InstantSource ours) {
        this.http = http;
        this.ours = ours;
    }

    /**
     * Tickets that were opened, changed or deleted after a pointer.
     *
     * @param pointer as Zendesk handed it out; null for the very start
     * @param most how many at most, up to {@link #MOST_TICKETS}
     * @return each with its {@code metric_set} and its {@code group}
     * @throws AdapterException by its kind
     */
    public PointerPage<JsonObject> exportTickets(@Nullable String pointer, int most) throws AdapterException {
        Map<String, String> query =
                new HashMap<>(Map.of("include", Sideloads.NAMES, "per_page", Integer.toString(most)));
        query.put(pointer == null ? "start_time" : "cursor", pointer == null ? "0" : pointer);
        JsonObject answer = http.get(EXPORT, query);
        List<JsonObject> tickets = Sideloads.joined(Answers.list(EXPORT, answer, "tickets"), answer);
        boolean last = Answers.truth(EXPORT, answer, "end_of_stream");
        return new PointerPage<>(
                tickets, Answers.pointer(EXPORT, answer, "after_cursor", last), last, reached(last, tickets));
    }

    /**
     * Single tickets.
     *
     * @param numbers at most 100
     * @return those that are there, each with its {@code metric_set} and its {@code group}
     * @throws AdapterException by its kind
     */
    public List<JsonObject> listTickets(Collection<String> numbers) throws AdapterException {
        String path = "api/v2/tickets/show_many.json";
        JsonObject answer = http.get(path, Map.of("ids", String.join(",", numbers), "include", Sideloads.NAMES));
        return Sideloads.joined(Answers.list(path, answer, "tickets"), answer);
    }

    /**
     * Ratings that customers have given, in the order of their numbers.
     *
     * @param since the earliest, by Zendesk's stamp
     * @param pointer to the page, as Zendesk handed it out; null for the first
     * @param most how many at most, up to {@link #MOST_OF_A_LIST}
     * @return the page
     * @throws AdapterException by its kind
     */
    public PointerPage<JsonObject> listRatings(Instant since, @Nullable String pointer, int most)
            throws AdapterException {
        Map<String, String> query = new HashMap<>(Map.of("score", "received"));
        if (since.isAfter(Instant.EPOCH)) {
            query.put("start_time", Long.toString(since.getEpochSecond()));
        }
        return page(RATINGS, query, pointer, most);
    }

    /**
     * A single rating.
     *
     * @param number its number
     * @return empty if it is not there, or no more
     * @throws AdapterException by its kind
     */
    public Optional<JsonObject> findRating(String number) throws AdapterException {
        return http.find("api/v2/" + RATINGS + "/" + number + ".json", Map.of())
                .map(answer -> answer.getJsonObject("satisfaction_rating"));
    }

    /**
     * Everybody with a role.
     *
     * @param role {@code agent} or {@code admin}
     * @return each with id and name
     * @throws AdapterException by its kind
     */
    public List<JsonObject> listUsers(String role) throws AdapterException {
        return listAll("users", Map.of("role", role));
    }

    /**
     * The groups that agents work in.
     *
     * @return each with id and name
     * @throws AdapterException by its kind
     */
    public List<JsonObject> listGroups() throws AdapterException {
        return listAll("groups", Map.of());
    }

    /**
     * Who works in which group.
     *
     * @return each with the numbers of user and group
     * @throws AdapterException by its kind
     */
    public List<JsonObject> listMemberships() throws AdapterException {
        return listAll("group_memberships", Map.of());
    }

    /**
     * Whether the credentials are good, whatever they may read: nobody is told as a user without a number.
     *
     * @return true if Zendesk knows who asks
     * @throws AdapterException by its kind, but not for credentials that are refused
     */
    public boolean knowsUs() throws AdapterException {
        try {
            JsonObject user = http.get("api/v2/users/me.json", Map.of()).getJsonObject("user");
            return user != null && !user.isNull("id");
        } catch (AccessDeniedException refused) {
            return false;
        }
    }

    /**
     * What Zendesk's clock said in its last answer.
     *
     * @return to the second; ours if it did not tell
     */
    public Instant clock() {
        return http.findClock().orElseGet(ours::instant);
    }

    private List<JsonObject> listAll(String what, Map<String, String> query) throws AdapterException {
        List<JsonObject> all = new ArrayList<>();
        PointerPage<JsonObject> page = page(what, query, null, MOST_OF_A_LIST);
        all.addAll(page.records());
        while (!page.last()) {
            String before = page.next();
            page = page(what, query, before, MOST_OF_A_LIST);
            all.addAll(page.records());
            if (!page.last() && String.valueOf(page.next()).equals(before)) {
                throw new SourceUnavailableException(new LocalizedText(
                        "Zendesk 的 " + what + " 下一页指向它自己",
                        "Zendesk 的 " + what + " 下一頁指向它自己",
                        "Zendesk's next page of " + what + " is the same page again"));
            }
        }
        return all;
    }

    private PointerPage<JsonObject> page(String what, Map<String, String> filter, @Nullable String pointer, int most)
            throws AdapterException {
        String path = "api/v2/" + what + ".json";
        Map<String, String> query = new HashMap<>(filter);
        query.put("page[size]", Integer.toString(most));
        if (pointer != null) {
            query.put("page[after]", pointer);
        }
        JsonObject answer = http.get(path, query);
        JsonObject meta = Answers.object(path, answer, "meta");
        boolean last = !Answers.truth(path, meta, "has_more");
        return new PointerPage<>(
                Answers.list(path, answer, what), Answers.pointer(path, meta, "after_cursor", last), last, clock());
    }

    /** A page in the middle of the export reaches as far as its last ticket, which the export has stamped for that. */
    private Instant reached(boolean last, List<JsonObject> tickets) {
        Instant visible = clock().minus(WITHHELD);
        return last || tickets.isEmpty()
                ? visible
                : Answers.findSeconds(tickets.get(tickets.size() - 1), "generated_timestamp")
                        .orElse(visible);
    }
}
