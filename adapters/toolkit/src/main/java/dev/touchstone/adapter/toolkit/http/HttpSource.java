package dev.touchstone.adapter.toolkit.http;

import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.RateLimitedException;
import dev.touchstone.plugin.SourceUnavailableException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A CRM that answers in JSON over HTTP. A failure that may pass is tried again at once, three times in all; a longer wait is the
 * host's to plan. No redirect is followed, so that credentials never reach another host, and every connection goes to an address
 * that was checked against the {@link AddressRules}; a proxy of the machine is not used. Ends within a second of an interrupt.
 */
public final class HttpSource {

    private static final int ATTEMPTS = 3;
    private static final Duration SHORT_WAIT = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final URI base;
    private final RequestSigner signer;
    private final Duration deadline;
    private final int mostBytes;
    private final InstantSource clock;
    private final Passage passage;
    private final HttpClient client;
    private volatile @Nullable Instant told;

    /**
     * @param base where its interface begins, with or without a slash at the end
     * @param signer proves who asks
     * @param deadline how long one call may take, attempts and waits together
     * @param mostBytes how long one answer may be
     * @param clock tells when a rate limit is over
     * @param rules which addresses may be connected to
     */
    public HttpSource(
            URI base, RequestSigner signer, Duration deadline, int mostBytes, InstantSource clock, AddressRules rules) {
        this(
                base,
                signer,
                deadline,
                mostBytes,
                clock,
                new Passage(base, rules, InetAddress::getAllByName),
                HttpClient.newBuilder());
    }

    HttpSource(
            URI base,
            RequestSigner signer,
            Duration deadline,
            int mostBytes,
            InstantSource clock,
            Passage passage,
            HttpClient.Builder builder) {
        this.base = base;
        this.signer = signer;
        this.deadline = deadline;
        this.mostBytes = mostBytes;
        this.clock = clock;
        this.passage = passage;
        this.client = builder.connectTimeout(deadline)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(passage)
                .build();
    }

    /**
     * Asks for a JSON object.
     *
     * @param path below the base, without a slash in front
     * @param query parameters, which no message repeats
     * @return the answer
     * @throws AccessDeniedException if the credentials are refused
     * @throws RateLimitedException if the source asks to wait for longer than a moment
     * @throws SourceUnavailableException if no JSON object came back within the deadline
     * @throws BadSettingsException if the source is at an address that is not allowed
     */
    public JsonObject get(String path, Map<String, String> query) throws AdapterException {
        return ask(path, address(path, query), null, false).orElseThrow();
    }

    /**
     * Asks for a JSON object that may not exist, or no longer.
     *
     * @param path below the base, without a slash in front
     * @param query parameters, which no message repeats
     * @return empty if the source says that there is none (status 404 or 410)
     * @throws AdapterException as {@link #get} does
     */
    public Optional<JsonObject> find(String path, Map<String, String> query) throws AdapterException {
        return ask(path, address(path, query), null, true);
    }

    /**
     * Asks a question that is put as a JSON document, or asks for a token. It may be sent more than once, so it must not be one that
     * changes something at each time.
     *
     * @param path below the base, without a slash in front
     * @param query parameters, which no message repeats
     * @param question the document
     * @return the answer
     * @throws AdapterException as {@link #get} does
     */
    public JsonObject post(String path, Map<String, String> query, JsonStructure question) throws AdapterException {
        BodyPublisher body = BodyPublishers.ofString(question.toString(), StandardCharsets.UTF_8);
        return ask(path, address(path, query), body, false).orElseThrow();
    }

    /**
     * What the source's clock said when it last answered: its records are stamped by that clock, not by ours.
     *
     * @return to the second; empty before the first answer, and if the source does not tell
     */
    public Optional<Instant> findClock() {
        return Optional.ofNullable(told);
    }

    private Optional<JsonObject> ask(String path, URI address, @Nullable BodyPublisher body, boolean mayBeMissing)
            throws AdapterException {
        long end = System.nanoTime() + deadline.toNanos();
        Duration pause = FIRST_PAUSE;
        boolean renewed = false;
        for (int attempt = 1; ; attempt++) {
            boolean spent = attempt >= ATTEMPTS;
            HttpRequest request = request(address, body);
            try {
                HttpResponse<byte[]> answer = send(request, path, end);
                told = RetryAfter.findDate(answer.headers()).orElse(null);
                return mayBeMissing && HttpAnswer.isMissing(answer)
                        ? Optional.empty()
                        : Optional.of(HttpAnswer.read(path, answer, clock.instant()));
            } catch (AccessDeniedException denied) {
                if (renewed || !signer.renew(request)) {
                    throw denied;
                }
                renewed = true;
            } catch (RateLimitedException limited) {
                Duration wait = Duration.between(clock.instant(), limited.until());
                if (spent || wait.compareTo(SHORT_WAIT) > 0 || !isLeft(wait, end)) {
                    throw limited;
                }
                sleep(path, wait);
            } catch (SourceUnavailableException unavailable) {
                if (spent || Thread.currentThread().isInterrupted() || !isLeft(pause, end)) {
                    throw unavailable;
                }
                sleep(path, pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private HttpRequest request(URI address, @Nullable BodyPublisher body) throws AdapterException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "application/json");
        if (body != null) {
            request.header("Content-Type", "application/json").POST(body);
        }
        signer.sign(request);
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request, String path, long end) throws AdapterException {
        passage.takeFailure();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new BoundedBody(mostBytes));
        try {
            return answer.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw HttpAnswer.stopped(path, stopped);
        } catch (TimeoutException slow) {
            throw HttpAnswer.slow(path, deadline, slow);
        } catch (ExecutionException failed) {
            throw explained(path, failed.getCause() == null ? failed : failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    /** The passage knows why a connection was not made; the client only knows that it ended. */
    private AdapterException explained(String path, Throwable seen) {
        Exception known = passage.takeFailure();
        if (known instanceof BadSettingsException refused) {
            return refused;
        }
        if (known instanceof UnknownHostException) {
            return HttpAnswer.unknown(path, String.valueOf(base.getHost()), known);
        }
        Throwable cause = known == null ? seen : known;
        String said = cause instanceof IOException ? String.valueOf(cause.getMessage()) : cause.toString();
        return HttpAnswer.broken(path, said, cause);
    }

    private boolean isLeft(Duration wait, long end) {
        return System.nanoTime() + wait.toNanos() < end;
    }

    private static void sleep(String path, Duration wait) throws SourceUnavailableException {
        try {
            Thread.sleep(Math.max(0, wait.toMillis()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw HttpAnswer.stopped(path, stopped);
        }
    }

    private URI address(String path, Map<String, String> query) {
        return URI.create(base + (base.toString().endsWith("/") ? "" : "/") + path + text(query));
    }

    private static String text(Map<String, String> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
