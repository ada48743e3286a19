package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.jdbc.StreamQuery.Order;
import dev.touchstone.adapter.jdbc.sql.NamedSql;
import dev.touchstone.adapter.jdbc.sql.UnusableSqlException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the document of queries strictly: every problem at once, each with its place. */
final class QueriesReader {

    static final String FORMAT = "touchstone-jdbc-queries/1";

    private static final List<String> TOP = List.of("format", "clock", "streams");
    private static final List<String> OF_STREAM = List.of("sql", "id", "changed", "recorded", "deleted", "keys");

    private final List<Problem> problems = new ArrayList<>();

    Queries read(String text) throws BadSettingsException {
        JsonObject document = parse(text);
        requireMembers("", document, TOP);
        if (!FORMAT.equals(findText(document, "format", "format").orElse(""))) {
            add(Words.missing("format", "“" + FORMAT + "”", "“" + FORMAT + "”", "\"" + FORMAT + "\""));
        }
        Optional<NamedSql> clock = findText(document, "clock", "clock").flatMap(sql -> sql("clock", sql, Set.of()));
        Map<String, StreamQuery> streams = new LinkedHashMap<>();
        if (document.get("streams") instanceof JsonObject listed && !listed.isEmpty()) {
            listed.forEach(
                    (name, value) -> stream("streams." + name, value).ifPresent(query -> streams.put(name, query)));
        } else {
            add(Words.missing("streams", "数据流", "資料流", "an object with a query for each stream"));
        }
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
        return new Queries(clock.orElse(null), streams);
    }

    private static JsonObject parse(String text) throws BadSettingsException {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonParsingException malformed) {
            throw Words.bad(
                    JdbcSettings.QUERIES,
                    Words.notJson(
                            malformed.getLocation().getLineNumber(),
                            malformed.getLocation().getColumnNumber()));
        } catch (JsonException noObject) {
            throw Words.bad(JdbcSettings.QUERIES, Words.notJson(1, 1));
        }
    }

    private Optional<StreamQuery> stream(String path, JsonValue value) {
        if (!(value instanceof JsonObject query)) {
            add(Words.missing(path, "查询对象", "查詢物件", "an object with the query"));
            return Optional.empty();
        }
        requireMembers(path + ".", query, OF_STREAM);
        Order order = query.containsKey(Order.NUMBERED.member()) ? Order.NUMBERED : Order.CHANGED;
        Optional<NamedSql> sql = need(query, path, "sql").flatMap(each -> sql(path + ".sql", each, order.parameters()));
        Optional<String> id = need(query, path, "id");
        Optional<String> stamp = need(query, path, order.member());
        Optional<NamedSql> keys =
                findText(query, "keys", path + ".keys").flatMap(each -> sql(path + ".keys", each, StreamQuery.OF_KEYS));
        if (sql.isEmpty() || id.isEmpty() || stamp.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StreamQuery(
                order,
                sql.get(),
                id.get(),
                stamp.get(),
                findText(query, "deleted", path + ".deleted").orElse(null),
                keys.orElse(null)));
    }

    private Optional<NamedSql> sql(String path, String sql, Set<String> parameters) {
        try {
            return Optional.of(NamedSql.of(sql, parameters, parameters));
        } catch (UnusableSqlException why) {
            add(Words.unusable(path, why));
            return Optional.empty();
        }
    }

    private void requireMembers(String path, JsonObject object, List<String> known) {
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> add(Words.unknown(path + name, known)));
    }

    private Optional<String> need(JsonObject object, String path, String name) {
        String place = path + "." + name;
        Optional<String> text = findText(object, name, place);
        if (text.isEmpty()) {
            add(Words.missing(place, "文本", "文字", "a text"));
        }
        return text;
    }

    private Optional<String> findText(JsonObject object, String name, String path) {
        JsonValue value = object.get(name);
        if (value instanceof JsonString text) {
            return Optional.of(text.getString()).filter(each -> !each.isBlank());
        }
        if (value != null) {
            add(Words.missing(path, "文本", "文字", "a text"));
        }
        return Optional.empty();
    }

    private void add(LocalizedText text) {
        problems.add(new Problem(JdbcSettings.QUERIES, text));
    }
}
