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
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a source answered, and what is said when it is no answer. */
final class HttpAnswer {

    private static final Duration BUSY = Duration.ofMinutes(1);

    private HttpAnswer() {}

    /** Whether there is no such thing, now or any more. */
    static boolean isMissing(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 404 || answer.statusCode() == 410;
    }

    static JsonObject read(String path, HttpResponse<byte[]> answer, Instant now) throws AdapterException {
        int status = answer.statusCode();
        if (status == 401 || status == 403) {
            throw new AccessDeniedException(new LocalizedText(
                    "来源拒绝访问 " + path + "（" + status + "）。可能凭据已失效，或没有读取权限",
                    "來源拒絕存取 " + path + "（" + status + "）。可能憑證已失效，或沒有讀取權限",
                    "The source denies access to " + path + " (" + status
                            + "). Maybe the credentials have expired, or lack permission to read"));
        }
        if (status == 429
                || (status == 503 && answer.headers().firstValue("Retry-After").isPresent())) {
            throw new RateLimitedException(
                    RetryAfter.findIn(answer.headers(), now).orElse(now.plus(BUSY)));
        }
        if (status != 200) {
            throw unavailable(path, "状态 " + status, "狀態 " + status, "status " + status, null);
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

    static SourceUnavailableException slow(String path, Duration deadline, Throwable cause) {
        long seconds = deadline.toSeconds();
        return unavailable(
                path, seconds + " 秒内没有答完", seconds + " 秒內沒有答完", "no whole answer within " + seconds + " s", cause);
    }

    static SourceUnavailableException stopped(String path, Throwable cause) {
        return unavailable(path, "读取被中止", "讀取被中止", "reading was stopped", cause);
    }

    static SourceUnavailableException broken(String path, String said, Throwable cause) {
        return unavailable(path, "连接中断：" + said, "連線中斷：" + said, "the exchange broke off: " + said, cause);
    }

    static SourceUnavailableException unknown(String path, String host, Throwable cause) {
        return unavailable(
                path,
                "找不到主机 " + host + "。可能地址写错，或 DNS 暂时不可用",
                "找不到主機 " + host + "。可能位址寫錯，或 DNS 暫時無法使用",
                "there is no host " + host + ". Maybe its address is misspelt, or the name service is down",
                cause);
    }

    private static SourceUnavailableException unavailable(
            String path, String zhCn, String zhTw, String en, @Nullable Throwable cause) {
        LocalizedText text = new LocalizedText(
                "来源暂时读不了 " + path + "：" + zhCn,
                "來源暫時讀不了 " + path + "：" + zhTw,
                "The source cannot give " + path + " for now: " + en);
        return cause == null ? new SourceUnavailableException(text) : new SourceUnavailableException(text, cause);
    }
}
