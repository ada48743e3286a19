package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.zendesk.rest.Zendesk;
import dev.touchstone.adapter.zendesk.ticket.RatingMapping;
import dev.touchstone.adapter.zendesk.ticket.TicketMapping;
import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks whether the account may export tickets and list ratings, and brings a few of each as they are. */
final class ConnectionCheck {

    static final LocalizedText NO_RATINGS = new LocalizedText(
            "账号不能读取满意度评价。可能它不是管理员，或未启用该功能：请授权，或关闭设置 ratings",
            "帳號不能讀取滿意度評價。可能它不是管理員，或未啟用該功能：請授權，或關閉設定 ratings",
            "The account may not read satisfaction ratings. Maybe it is no administrator, or they are not in use: grant it the"
                    + " right, or switch off the setting ratings");
    private static final LocalizedText NO_TICKETS = new LocalizedText(
            "账号不能导出工单。只有管理员可以：请改用管理员的令牌",
            "帳號不能匯出工單。只有管理員可以：請改用管理員的權杖",
            "The account may not export tickets. Only administrators may: use the token of one");
    private static final LocalizedText ZONE = new LocalizedText(
            "时间以 UTC 告知，账号所设的时区没有影响",
            "時間以 UTC 告知，帳號所設的時區沒有影響",
            "Times are told in UTC; the zone set for the account does not matter");
    private static final LocalizedText MINUTE = new LocalizedText(
            "Zendesk 最近一分钟的变化要到下一次才能读到；时长以整分钟告知",
            "Zendesk 最近一分鐘的變化要到下一次才能讀到；時長以整分鐘告知",
            "Zendesk leaves the last minute for the next run, and tells durations in whole minutes");

    private static final int SAMPLE = 10;

    private final ZendeskSettings settings;
    private final Zendesk zendesk;

    ConnectionCheck(ZendeskSettings settings, Zendesk zendesk) {
        this.settings = settings;
        this.zendesk = zendesk;
    }

    CheckReport report() throws AdapterException {
        if (!zendesk.knowsUs()) {
            throw new AccessDeniedException(new LocalizedText(
                    "Zendesk 不认识这个账号或令牌", "Zendesk 不認識這個帳號或權杖", "Zendesk does not know this account or token"));
        }
        Duration skew = Duration.between(Instant.now(), zendesk.clock());
        List<StreamCheck> checks = new ArrayList<>();
        checks.add(check(
                TicketMapping.STREAM,
                NO_TICKETS,
                notProvided(),
                () -> zendesk.exportTickets(null, SAMPLE).records()));
        if (settings.readsRatings()) {
            checks.add(check(
                    RatingMapping.STREAM,
                    NO_RATINGS,
                    List.of("contactAt", "offered", "channel", "queue"),
                    () -> zendesk.listRatings(Instant.EPOCH, null, SAMPLE).records()));
        }
        return new CheckReport(checks, skew, null, List.of(ZONE, MINUTE));
    }

    private List<String> notProvided() {
        List<String> names = new ArrayList<>(List.of("contacts", "firstContact", "firstResponder", "slaMet"));
        if (settings.complaintTag() == null) {
            names.add("complaint");
        }
        return names;
    }

    private static StreamCheck check(String stream, LocalizedText problem, List<String> notProvided, Sampler sampler)
            throws AdapterException {
        List<JsonObject> rows = List.of();
        @Nullable LocalizedText found = null;
        try {
            rows = sampler.sample();
        } catch (AccessDeniedException denied) {
            found = problem;
        }
        return new StreamCheck(
                stream,
                found,
                notProvided,
                rows.stream().map(ConnectionCheck::fields).collect(Collectors.toList()));
    }

    private static Map<String, String> fields(JsonObject row) {
        Map<String, String> fields = new LinkedHashMap<>();
        row.forEach((name, value) ->
                fields.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        return fields;
    }

    /** Asks for a few rows. */
    private interface Sampler {
        List<JsonObject> sample() throws AdapterException;
    }
}
