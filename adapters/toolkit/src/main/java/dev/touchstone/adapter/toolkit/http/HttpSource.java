package dev.touchstone.adapter.toolkit.http;

import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.RateLimitedException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * A CRM that answers in JSON over HTTP. A failure that may pass is tried again at once, three times in all; a longer wait is the
 * host's to plan. No redirect is followed, so that credentials never reach another host. Ends within a second of an interrupt.
 */
public final class HttpSource {

    private static final int ATTEMPTS = 3;
    private static final Duration SHORT_WAIT = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration BUSY = Duration.ofMinutes(1);

    private final URI base;
    private final RequestSigner signer;
    private final Duration deadline;
    private final int mostBytes;
    private final InstantSource clock;
    private final HttpClient client;

    /**
     * @param base where its interface begins, with or without a slash at the end
     * @param signer proves who asks
     * @param deadline how long one call may take, attempts and waits together
     * @param mostBytes how long one answer may be
     * @param clock tells when a rate limit is over
     */
    public HttpSource(URI base, RequestSigner signer, Duration deadline, int mostBytes, InstantSource clock) {
        this.base = base;
        this.signer = signer;
        this.deadline = deadline;
        this.mostBytes = mostBytes;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(deadline)
                .followRedirects(HttpClient.Redirect.NEVER)
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
     */
    public JsonObject get(String path, Map<String, String> query) throws AdapterException {
        URI address = URI.create(base + (base.toString().endsWith("/") ? "" : "/") + path + text(query));
        long end = System.nanoTime() + deadline.toNanos();
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            boolean spent = attempt == ATTEMPTS;
            try {
                return read(path, ask(address, path, end));
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

    private HttpResponse<byte[]> ask(URI address, String path, long end) throws AdapterException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "application/json");
        signer.sign(request);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), head -> new BoundedBody(mostBytes));
        try {
            return answer.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable(path, "读取被中止", "讀取被中止", "reading was stopped", stopped);
        } catch (TimeoutException slow) {
            long seconds = deadline.toSeconds();
            throw unavailable(
                    path, seconds + " 秒内没有答完", seconds + " 秒內沒有答完", "no whole answer within " + seconds + " s", slow);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            String said = cause instanceof IOException ? String.valueOf(cause.getMessage()) : cause.toString();
            throw unavailable(path, "连接中断：" + said, "連線中斷：" + said, "the exchange broke off: " + said, cause);
        } finally {
            answer.cancel(true);
        }
    }

    private JsonObject read(String path, HttpResponse<byte[]> answer) throws AdapterException {
        int status = answer.statusCode();
        if (status == 401 || status == 403) {
            throw new AccessDeniedException(new LocalizedText(
                    "来源拒绝访问 " + path + "（" + status + "）。可能凭据已失效，或没有读取权限",
                    "來源拒絕存取 " + path + "（" + status + "）。可能憑證已失效，或沒有讀取權限",
                    "The source denies access to " + path + " (" + status
                            + "). Maybe the credentials have expired, or lack permission to read"));
        }
        Instant now = clock.instant();
        if (status == 429
                || (status == 503 && answer.headers().firstValue("Retry-After").isPresent())) {
            throw new RateLimitedException(
                    RetryAfter.findIn(answer.headers(), now).orElse(now.plus(BUSY)));
        }
        if (status != 200) {
            throw unavailable(path, "状态 " + status, "狀態 " + status, "status " + status);
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
            return reader.readObject();
        } catch (JsonException noJson) {
            throw unavailable(
                    path,
                    "返回的不是完整的 JSON。可能是登录页或中间设备的页面",
                    "傳回的不是完整的 JSON。可能是登入頁或中間設備的頁面",
                    "the answer is no whole JSON object. Maybe it is a login page, or the page of a device in between",
                    noJson);
        }
    }

    private boolean isLeft(Duration wait, long end) {
        return System.nanoTime() + wait.toNanos() < end;
    }

    private static void sleep(String path, Duration wait) throws SourceUnavailableException {
        try {
            Thread.sleep(Math.max(0, wait.toMillis()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable(path, "读取被中止", "讀取被中止", "reading was stopped", stopped);
        }
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

    private static SourceUnavailableException unavailable(String path, String zhCn, String zhTw, String en) {
        return new SourceUnavailableException(sentence(path, zhCn, zhTw, en));
    }

    private static SourceUnavailableException unavailable(
            String path, String zhCn, String zhTw, String en, Throwable cause) {
        return new SourceUnavailableException(sentence(path, zhCn, zhTw, en), cause);
    }

    private static LocalizedText sentence(String path, String zhCn, String zhTw, String en) {
        return new LocalizedText(
                "来源暂时读不了 " + path + "：" + zhCn,
                "來源暫時讀不了 " + path + "：" + zhTw,
                "The source cannot give " + path + " for now: " + en);
    }
}
