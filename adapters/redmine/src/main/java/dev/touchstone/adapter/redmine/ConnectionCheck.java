package dev.touchstone.adapter.redmine;

import dev.touchstone.adapter.redmine.issue.RatingMapping;
import dev.touchstone.adapter.redmine.rest.Redmine;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks whether the account sees what the settings name, and brings a few issues as they are. */
final class ConnectionCheck {

    private static final int SAMPLE = 10;
    private static final LocalizedText ZONE = new LocalizedText(
            "时间以 UTC 告知，账号所设的时区没有影响",
            "時間以 UTC 告知，帳號所設的時區沒有影響",
            "Times are told in UTC; the zone set for the account does not matter");
    private static final LocalizedText DELETES = new LocalizedText(
            "Redmine 删除问题后不留痕迹，只有对比完整清单才能发现",
            "Redmine 刪除議題後不留痕跡，只有對比完整清單才能發現",
            "Redmine keeps no trace of deleted issues: only complete listings tell");

    private final RedmineSettings settings;
    private final Redmine redmine;
    private final List<StreamDescriptor> streams;

    ConnectionCheck(RedmineSettings settings, Redmine redmine, List<StreamDescriptor> streams) {
        this.settings = settings;
        this.redmine = redmine;
        this.streams = streams;
    }

    CheckReport report() throws AdapterException {
        Duration skew = Duration.between(Instant.now(), redmine.signIn());
        List<JsonObject> issues = redmine.seesProject() ? redmine.listLatest(SAMPLE) : List.of();
        LocalizedText problem = redmine.seesProject() ? unseenField(issues) : unseenProject();
        List<Map<String, String>> sample =
                issues.stream().map(ConnectionCheck::fields).collect(Collectors.toList());
        List<StreamCheck> checks = new ArrayList<>();
        for (StreamDescriptor stream : streams) {
            boolean ratings = stream.name().equals(RatingMapping.STREAM);
            checks.add(new StreamCheck(stream.name(), problem, ratings ? List.of() : notProvided(), sample));
        }
        return new CheckReport(checks, skew, null, List.of(ZONE, DELETES));
    }

    private List<String> notProvided() {
        Set<String> names = new TreeSet<>(List.of("slaMet", "firstContact"));
        if (settings.fields().channel() == null) {
            names.add("channel");
        }
        if (settings.fields().complaint() == null) {
            names.add("complaint");
        }
        if (!settings.authorIsCustomer()) {
            names.addAll(List.of("contacts", "customer"));
        }
        return List.copyOf(names);
    }

    private LocalizedText unseenProject() {
        String name = String.valueOf(settings.project());
        return new LocalizedText(
                "账号看不到项目“" + name + "”。可能标识写错，或账号不是它的成员",
                "帳號看不到專案「" + name + "」。可能代碼寫錯，或帳號不是它的成員",
                "The account sees no project \"" + name
                        + "\". Maybe its identifier is misspelt, or the account is not a member of it");
    }

    /** A field that no issue of the sample has is not there; without a sample nobody can tell. */
    private @Nullable LocalizedText unseenField(List<JsonObject> issues) {
        Set<String> there = new TreeSet<>();
        for (JsonObject issue : issues) {
            JsonArray fields = issue.getJsonArray("custom_fields");
            if (fields != null) {
                fields.getValuesAs(JsonObject.class).forEach(field -> there.add(field.getString("name")));
            }
        }
        List<String> missing = settings.fields().names().stream()
                .filter(name -> !there.contains(name))
                .collect(Collectors.toList());
        if (issues.isEmpty() || missing.isEmpty()) {
            return null;
        }
        String named = String.join(", ", missing);
        String known = String.join(", ", there);
        return new LocalizedText(
                "最近的问题里没有自定义字段“" + named + "”，有的是 " + known,
                "最近的議題裡沒有自訂欄位「" + named + "」，有的是 " + known,
                "The latest issues have no custom field \"" + named + "\"; they have " + known);
    }

    private static Map<String, String> fields(JsonObject issue) {
        Map<String, String> fields = new LinkedHashMap<>();
        issue.forEach((name, value) ->
                fields.put(name, value instanceof JsonString ? ((JsonString) value).getString() : value.toString()));
        return fields;
    }
}
