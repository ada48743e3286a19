package dev.touchstone.adapter.toolkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.RateLimitedException;
import dev.touchstone.plugin.SourceUnavailableException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an HTTP source answers, tries again, and refuses. */
class HttpSourceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void givesWhatItIsAskedForAndSignsTheRequest() throws AdapterException {
        answer(exchange -> send(
                exchange,
                200,
                "{\"who\":\"" + exchange.getRequestHeaders().getFirst("X-Key") + "\",\"q\":\""
                        + exchange.getRequestURI().getRawQuery() + "\"}"));

        assertThat(source(1000).get("tickets", Map.of("name", "张 三&x")).getString("who"))
                .isEqualTo("key 1");
        assertThat(source(1000).get("tickets", Map.of("name", "张 三&x")).getString("q"))
                .isEqualTo("name=%E5%BC%A0+%E4%B8%89%26x");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 404, 302})
    void triesThreeTimesWhatMayPass(int status) {
        answer(exchange -> send(exchange, status, "{}"));

        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> source(1000).get("tickets", Map.of("name", "secret words")))
                .satisfies(failed -> assertThat(failed.text().en())
                        .contains("tickets", "status " + status)
                        .doesNotContain("secret words"));
        assertThat(requests).hasValue(3);
    }

    @Test
    void goesOnAfterAPassingFailure() throws AdapterException {
        answer(exchange -> send(exchange, requests.get() < 3 ? 500 : 200, "{\"ok\":true}"));

        assertThat(source(1000).get("tickets", Map.of()).getBoolean("ok")).isTrue();
    }

    @Test
    void waitsOutAShortLimit() throws AdapterException {
        answer(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1");
            send(exchange, requests.get() < 2 ? 429 : 200, "{\"ok\":true}");
        });
        assertThat(source(1000).get("tickets", Map.of()).getBoolean("ok")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"120;2026-11-20T08:02:00Z", "soon;2026-11-20T08:01:00Z"})
    void passesALongWaitOn(String retryAfter, Instant until) {
        answer(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            send(exchange, 429, "{}");
        });

        assertThatExceptionOfType(RateLimitedException.class)
                .isThrownBy(() -> source(1000).get("tickets", Map.of()))
                .satisfies(limited -> assertThat(limited.until()).isEqualTo(until));
        assertThat(requests).hasValue(1);
    }

    @Test
    void readsADateByTheClockOfTheSource() {
        Instant theirs = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        answer(exchange -> {
            exchange.getResponseHeaders()
                    .set(
                            "Retry-After",
                            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                    theirs.plusSeconds(600).atOffset(ZoneOffset.UTC)));
            send(exchange, 429, "{}");
        });

        assertThatExceptionOfType(RateLimitedException.class)
                .isThrownBy(() -> source(1000).get("tickets", Map.of()))
                .satisfies(limited ->
                        assertThat(limited.until()).isCloseTo(NOW.plusSeconds(600), within(5, ChronoUnit.SECONDS)));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void doesNotTryRefusedCredentialsAgain(int status) {
        answer(exchange -> send(exchange, status, "{}"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> source(1000).get("tickets", Map.of()));
        assertThat(requests).hasValue(1);
    }

    @Test
    void refusesAnAnswerThatIsTooLong() {
        answer(exchange -> send(exchange, 200, "{\"text\":\"" + "x".repeat(2000) + "\"}"));

        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> source(1000).get("tickets", Map.of()))
                .satisfies(failed -> assertThat(failed.text().en()).contains("longer than 1000 bytes"));
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        answer(exchange -> send(exchange, 200, "<html>Sign in</html>"));

        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> source(1000).get("tickets", Map.of()))
                .satisfies(failed -> assertThat(failed.text().en()).contains("Maybe it is a login page"));
    }

    @Test
    void putsAQuestionAsADocument() throws AdapterException {
        answer(exchange -> send(
                exchange,
                200,
                "{\"method\":\"" + exchange.getRequestMethod() + "\",\"asked\":"
                        + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8) + "}"));

        JsonObject answer = source(1000)
                .post(
                        "search",
                        Map.of("page", "2"),
                        Json.createObjectBuilder().add("name", "张 三").build());
        assertThat(answer.getString("method")).isEqualTo("POST");
        assertThat(answer.getJsonObject("asked").getString("name")).isEqualTo("张 三");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void findsNothingWhereThereIsNothing(int status) throws AdapterException {
        answer(exchange -> send(exchange, status, "{}"));

        assertThat(source(1000).find("tickets/7", Map.of())).isEmpty();
        assertThat(requests).hasValue(1);
    }

    @Test
    void saysWhenAHostIsUnknown() {
        HttpSource source = new HttpSource(
                URI.create("http://crm.invalid"),
                request -> {},
                Duration.ofSeconds(20),
                1000,
                InstantSource.fixed(NOW),
                AddressRules.publicOnly());

        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> source.get("tickets", Map.of()))
                .satisfies(failed -> assertThat(failed.text().en()).contains("there is no host crm.invalid", "Maybe"));
    }

    @Test
    void knowsWhatTheSourcesClockSaidLast() throws AdapterException {
        answer(exchange -> send(exchange, 200, "{}"));
        HttpSource source = source(1000);
        assertThat(source.findClock()).isEmpty();
        source.get("tickets", Map.of());

        assertThat(source.findClock())
                .hasValueSatisfying(told -> assertThat(told).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS)));
    }

    private HttpSource source(int mostBytes) {
        AtomicInteger keys = new AtomicInteger();
        return new HttpSource(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                request -> request.header("X-Key", "key " + keys.incrementAndGet()),
                Duration.ofSeconds(20),
                mostBytes,
                InstantSource.fixed(NOW),
                AddressRules.allowing("127.0.0.1"));
    }

    private void answer(HttpHandler handler) {
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            handler.handle(exchange);
        });
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
