package dev.touchstone.adapter.zendesk.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.touchstone.adapter.contract.fake.Loopback;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The fake account behind HTTP: who may ask, how often, and what is said to those who may not. */
public final class FakeZendesk implements AutoCloseable {

    /** The account and the two kinds of token that are let in. */
    public static final String ACCOUNT = "reader@example.com";

    public static final String API_TOKEN = "an-api-token-of-the-fake";
    public static final String OAUTH_TOKEN = "an-oauth-token-of-the-fake";

    private static final String EXPORT = "/api/v2/incremental/tickets/cursor.json";
    private static final int EXPORTS_A_MINUTE = 10;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final FakeAccount account = new FakeAccount();
    private final FakeInterface answers = new FakeInterface(account);
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger exports = new AtomicInteger();
    private volatile Instant minute = Instant.EPOCH;
    private volatile boolean limited;
    private volatile boolean withoutRatings;

    private FakeZendesk(HttpServer server) {
        this.server = server;
    }

    public static FakeZendesk start() {
        HttpServer server = Loopback.create();
        FakeZendesk fake = new FakeZendesk(server);
        Loopback.start(server, fake.threads, fake::answer);
        return fake;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public FakeAccount account() {
        return account;
    }

    public FakeInterface answers() {
        return answers;
    }

    /** From now on at most ten exports a minute, as in a real account. */
    public void limitExports() {
        limited = true;
    }

    /** From now on who asks may not see ratings. */
    public void denyRatings() {
        withoutRatings = true;
    }

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
        String path = exchange.getRequestURI().getPath();
        if (!isKnown(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "application/json", "{\"error\":\"Couldn't authenticate you\"}");
        } else if (withoutRatings && path.startsWith("/api/v2/satisfaction_ratings")) {
            send(exchange, 403, "application/json", "{\"error\":\"Forbidden\"}");
        } else if (path.equals(EXPORT) && isTooMuch()) {
            exchange.getResponseHeaders().set("Retry-After", "37");
            send(exchange, 429, "text/html", "Number of allowed incremental API requests per minute exceeded");
        } else {
            try {
                JsonObject found = answers.answer(path, parameters(exchange));
                send(exchange, found == null ? 404 : 200, "application/json", found == null ? "{}" : found.toString());
            } catch (IllegalArgumentException refused) {
                send(exchange, 400, "application/json", "{\"error\":\"BadRequest\"}");
            }
        }
    }

    private boolean isTooMuch() {
        if (!account.now().minusSeconds(60).isBefore(minute)) {
            minute = account.now();
            exports.set(0);
        }
        return limited && exports.incrementAndGet() > EXPORTS_A_MINUTE;
    }

    private static boolean isKnown(String authorization) {
        String basic =
                Base64.getEncoder().encodeToString((ACCOUNT + "/token:" + API_TOKEN).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + basic).equals(authorization) || ("Bearer " + OAUTH_TOKEN).equals(authorization);
    }

    private static Map<String, String> parameters(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(each -> each.split("=", 2))
                        .collect(Collectors.toMap(
                                each -> URLDecoder.decode(each[0], StandardCharsets.UTF_8),
                                each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=UTF-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
