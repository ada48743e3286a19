package dev.touchstone.adapter.contract.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A CRM on the loopback address with the habits that real ones have: it tells and takes times in the zone of whoever asks, without
 * naming it; gives at most 100 records at once without a word; and finds nothing beyond a certain offset. Its manual:
 *
 * <ul>
 *   <li>{@code GET me}: {@code now} and {@code zone}
 *   <li>{@code GET tickets?changed_from=&changed_until=&offset=&limit=}: by stamp of change and number; deleted ones come with
 *       {@code deleted} if that is how deletes are told; {@code GET tickets?ids=} those with some numbers, parted by commas
 *   <li>{@code GET surveys?after=&limit=}: ratings and callbacks by number, or {@code ?ids=} as above
 *   <li>{@code GET ids?after=&limit=}: the numbers of all tickets there are
 * </ul>
 */
public final class FakeCrm implements AutoCloseable {

    private static final int MOST_AT_ONCE = 100;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final FakeDesk desk = new FakeDesk();
    private final String token;
    private final FakeJson json;
    private final boolean tellsDeletes;
    private final Map<Long, String> garbled = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger failing = new AtomicInteger();
    private volatile Failure failure = Failure.ERROR;
    private volatile int farthest = Integer.MAX_VALUE;

    private FakeCrm(HttpServer server, String token, ZoneOffset zone, boolean tellsDeletes) {
        this.server = server;
        this.token = token;
        this.json = new FakeJson(zone);
        this.tellsDeletes = tellsDeletes;
    }

    /**
     * Starts one on a free port.
     *
     * @param token the only one it lets in
     * @param zone of the account that the token belongs to
     * @param tellsDeletes whether deleted tickets come in the feed; otherwise they are just gone
     * @return running, to be closed
     */
    public static FakeCrm start(String token, ZoneOffset zone, boolean tellsDeletes) {
        HttpServer server = Loopback.create();
        FakeCrm crm = new FakeCrm(server, token, zone, tellsDeletes);
        Loopback.start(server, crm.threads, crm::answer);
        return crm;
    }

    /**
     * Where it listens.
     *
     * @return the base of its interface
     */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /**
     * What happens there.
     *
     * @return the desk
     */
    public FakeDesk desk() {
        return desk;
    }

    /**
     * Lets the next requests for records fail; who asks is still told.
     *
     * @param how what to do instead of answering
     * @param times how many requests; 0 lets all succeed
     */
    public void fail(Failure how, int times) {
        failure = how;
        failing.set(times);
    }

    /**
     * Finds nothing beyond an offset.
     *
     * @param offset the first that finds nothing
     */
    public void findNothingFrom(int offset) {
        farthest = offset;
    }

    /**
     * Writes a text where it should say when a ticket was opened, as happens to records that were imported badly.
     *
     * @param id the ticket's number
     * @param text what it says instead
     */
    public void garble(long id, String text) {
        garbled.put(id, text);
    }

    /**
     * How often it has been asked.
     *
     * @return since it was started
     */
    public int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            Failure.send(exchange, 401, "application/json", "{\"error\":\"unknown token\"}");
            return;
        }
        boolean forRecords = !exchange.getRequestURI().getPath().equals("/me");
        if (forRecords && failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            failure.answer(exchange);
            return;
        }
        JsonObject found;
        switch (exchange.getRequestURI().getPath()) {
            case "/me":
                found = me();
                break;
            case "/tickets":
                found = tickets(parameters(exchange));
                break;
            case "/surveys":
                found = surveys(parameters(exchange));
                break;
            case "/ids":
                found = ids(parameters(exchange));
                break;
            default:
                Failure.send(exchange, 404, "application/json", "{\"error\":\"no such thing\"}");
                return;
        }
        Failure.send(exchange, 200, "application/json", found.toString());
    }

    private JsonObject me() {
        return Json.createObjectBuilder()
                .add("now", json.text(desk.now()))
                .add("zone", json.zone())
                .build();
    }

    private JsonObject tickets(Map<String, String> asked) {
        int offset = Integer.parseInt(asked.getOrDefault("offset", "0"));
        List<FakeTicket> changed = desk.listChanged(
                json.instant(asked.getOrDefault("changed_from", "1970-01-01 00:00:00")),
                json.instant(asked.getOrDefault("changed_until", "9999-01-01 00:00:00")));
        JsonArrayBuilder tickets = Json.createArrayBuilder();
        changed.stream()
                .filter(ticket -> tellsDeletes || !ticket.deleted())
                .filter(ticket -> isAsked(ticket.id(), asked))
                .skip(offset)
                .limit(offset >= farthest ? 0 : limit(asked))
                .forEach(ticket -> tickets.add(json.ticket(ticket, garbled.get(ticket.id()))));
        return Json.createObjectBuilder().add("tickets", tickets).build();
    }

    private JsonObject surveys(Map<String, String> asked) {
        JsonArrayBuilder surveys = Json.createArrayBuilder();
        desk.listSurveys(after(asked)).stream()
                .filter(survey -> isAsked(survey.id(), asked))
                .limit(limit(asked))
                .forEach(survey -> surveys.add(json.survey(survey)));
        return Json.createObjectBuilder().add("surveys", surveys).build();
    }

    private JsonObject ids(Map<String, String> asked) {
        long after = after(asked);
        JsonArrayBuilder ids = Json.createArrayBuilder();
        desk.listIds().stream().filter(id -> id > after).limit(limit(asked)).forEach(ids::add);
        return Json.createObjectBuilder().add("ids", ids).build();
    }

    private static boolean isAsked(long id, Map<String, String> asked) {
        String ids = asked.get("ids");
        return ids == null || List.of(ids.split(",")).contains(Long.toString(id));
    }

    private static long after(Map<String, String> asked) {
        return Long.parseLong(asked.getOrDefault("after", "0"));
    }

    private static int limit(Map<String, String> asked) {
        return Math.min(
                MOST_AT_ONCE, Integer.parseInt(asked.getOrDefault("limit", asked.containsKey("ids") ? "100" : "25")));
    }

    private static Map<String, String> parameters(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(each -> each.split("=", 2))
                        .collect(Collectors.toMap(
                                each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    }
}
