package dev.touchstone.adapter.toolkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.RateLimitedException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many read with one token: one asks for it, the others wait, and a failure is not asked for again by each. */
@Timeout(30)
class SharedTokenTest {

    private static final int MANY = 32;
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final AtomicInteger issued = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final ExecutorService readers = Executors.newFixedThreadPool(MANY);
    private volatile Instant now = NOW;
    private volatile int good;
    private HttpServer server;

    /** A source that lets in the newest of its tokens only, and takes its time to issue one. */
    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/token", exchange -> {
            pause();
            good = issued.incrementAndGet();
            answer(exchange, 200, "{\"token\":\"secret-" + good + "\"}");
        });
        server.createContext("/tickets", exchange -> {
            boolean known = ("Bearer secret-" + good)
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"));
            refused.addAndGet(known ? 0 : 1);
            answer(exchange, known ? 200 : 401, "{}");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        readers.shutdownNow();
        server.stop(0);
    }

    @Test
    void oneAsksForAllWhoWait() throws Exception {
        SharedToken token = token(Duration.ofHours(1));

        assertThat(all(token::get)).hasSize(MANY).containsOnly("secret-1");
        assertThat(issued).hasValue(1);
    }

    @Test
    void refusedTokenIsReplacedOnceHoweverManyHoldIt() throws Exception {
        SharedToken token = token(Duration.ofHours(1));
        HttpSource source = source(token);
        source.get("tickets", Map.of());
        good = 99;

        assertThat(all(() -> source.get("tickets", Map.of()))).hasSize(MANY);
        assertThat(issued).hasValue(2);
        assertThat(refused.get()).isBetween(1, MANY);
    }

    @Test
    void expiringTokenIsReplacedBeforeItsTime() throws AdapterException {
        SharedToken token = token(Duration.ofMinutes(10));
        assertThat(token.get()).isEqualTo("secret-1");

        now = NOW.plus(Duration.ofMinutes(9));
        assertThat(token.get()).isEqualTo("secret-1");
        now = NOW.plus(Duration.ofMinutes(9)).plusSeconds(30);
        assertThat(token.get()).isEqualTo("secret-2");
    }

    @Test
    void sourceThatRefusesNewTokensTooIsAskedTwiceAndNoMore() {
        SharedToken token = token(Duration.ofHours(1));
        server.removeContext("/tickets");
        server.createContext("/tickets", exchange -> {
            refused.incrementAndGet();
            answer(exchange, 401, "{}");
        });

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> source(token).get("tickets", Map.of()))
                .satisfies(denied -> assertThat(denied.toString()).doesNotContain("secret"));
        assertThat(refused).hasValue(2);
        assertThat(issued).hasValue(2);
    }

    @Test
    void failureIsToldToAllAndNotAskedForAgainByEach() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        SharedToken token = new SharedToken(
                () -> {
                    asked.incrementAndGet();
                    pause();
                    throw new AccessDeniedException(LocalizedText.same("wrong password"));
                },
                () -> now);

        assertThat(failures(token)).hasSize(MANY).allMatch(AccessDeniedException.class::isInstance);
        assertThat(asked).hasValue(1);
        now = NOW.plusSeconds(10);
        assertThat(failures(token)).hasSize(MANY);
        assertThat(asked).hasValue(2);
    }

    @Test
    void limitIsKeptUntilItIsOver() {
        AtomicInteger asked = new AtomicInteger();
        SharedToken token = new SharedToken(
                () -> {
                    asked.incrementAndGet();
                    throw new RateLimitedException(NOW.plusSeconds(100));
                },
                () -> now);

        for (int seconds : new int[] {0, 50, 99, 100}) {
            now = NOW.plusSeconds(seconds);
            assertThatExceptionOfType(RateLimitedException.class).isThrownBy(token::get);
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void readerThatIsStoppedLeavesTheOthersTheirToken() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        SharedToken token = new SharedToken(
                () -> {
                    if (asked.incrementAndGet() > 1) {
                        return new Token("good", null);
                    }
                    asking.countDown();
                    return stalled();
                },
                () -> now);
        Future<String> first = readers.submit(token::get);
        asking.await();
        Future<String> second = readers.submit(token::get);
        first.cancel(true);

        assertThat(second.get()).isEqualTo("good");
        assertThat(asked).hasValue(2);
    }

    @Test
    void issuerWithABugLeavesNobodyWaiting() {
        AtomicInteger asked = new AtomicInteger();
        SharedToken token = new SharedToken(
                () -> {
                    asked.incrementAndGet();
                    throw new IllegalStateException("a bug");
                },
                () -> now);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(token::get);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(token::get);
        assertThat(asked).hasValue(2);
    }

    @Test
    void nothingPrintsTheToken() throws AdapterException {
        SharedToken token = token(Duration.ofHours(1));

        assertThat(token + token.get()).endsWith("secret-1");
        assertThat(token.toString()).doesNotContain("secret");
        assertThat(new Token("secret-1", null).toString()).doesNotContain("secret");
    }

    private SharedToken token(Duration life) {
        HttpSource issuer = source(request -> {});
        return new SharedToken(
                () -> new Token(
                        issuer.post(
                                        "token",
                                        Map.of(),
                                        Json.createObjectBuilder().build())
                                .getString("token"),
                        now.plus(life)),
                () -> now);
    }

    private HttpSource source(RequestSigner signer) {
        return new HttpSource(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                signer,
                Duration.ofSeconds(20),
                1000,
                InstantSource.system(),
                AddressRules.allowing("127.0.0.1"));
    }

    private <T> List<T> all(Callable<T> reading) throws InterruptedException, ExecutionException {
        List<T> read = new ArrayList<>();
        for (Future<T> each : readers.invokeAll(Collections.nCopies(MANY, reading))) {
            read.add(each.get());
        }
        return read;
    }

    private List<Throwable> failures(SharedToken token) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        for (Future<String> each : readers.invokeAll(Collections.nCopies(MANY, (Callable<String>) token::get))) {
            try {
                each.get();
            } catch (ExecutionException failed) {
                failures.add(failed.getCause());
            }
        }
        return failures;
    }

    private static Token stalled() throws AdapterException {
        try {
            TimeUnit.MINUTES.sleep(1);
            throw new IllegalStateException("nobody stopped the reader");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SourceUnavailableException(LocalizedText.same("reading was stopped"), stopped);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
