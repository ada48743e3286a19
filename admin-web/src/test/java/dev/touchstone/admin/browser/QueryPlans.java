package dev.touchstone.admin.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has PostgreSQL tell how it answered the queries of a page: its module auto_explain writes plans with real times into its log. */
final class QueryPlans {

    private static final String LOG_NAME = "queries.log";
    private static final Pattern PLAN = Pattern.compile("duration: ([0-9.]+) ms  plan:\n((?:\t.*\n?)+)");

    private final EmbeddedPostgres postgres;
    private final Path log;

    /** Asks a server that was started with {@link #settings()}. */
    QueryPlans(EmbeddedPostgres postgres) throws SQLException {
        this.postgres = postgres;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet folder = statement.executeQuery("show data_directory")) {
            folder.next();
            this.log = Path.of(folder.getString(1), "log", LOG_NAME);
        }
    }

    /** What a server is started with, so that it can be asked for plans; until then none is made. */
    static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("shared_preload_libraries", "auto_explain");
        settings.put("auto_explain.log_analyze", "on");
        settings.put("auto_explain.log_buffers", "on");
        settings.put("auto_explain.log_format", "json");
        settings.put("logging_collector", "on");
        settings.put("log_filename", LOG_NAME);
        settings.put("log_rotation_size", "0");
        return settings;
    }

    /**
     * One query as it was answered.
     *
     * @param text in SQL
     * @param millis how long it took, with being watched
     * @param indexes what found the rows
     * @param tables what was read from its first row to its last
     * @param rows how many it gave
     * @param pages how many pages of eight kilobytes were looked at
     */
    record Query(String text, double millis, List<String> indexes, List<String> tables, long rows, long pages) {}

    /** The queries that are asked meanwhile, the slowest first. */
    List<Query> during(Runnable asking) throws SQLException, IOException {
        int before = Files.readString(log).length();
        explain("0");
        asking.run();
        explain("-1");
        String written = Files.readString(log).substring(before);
        List<Query> queries = new ArrayList<>();
        Matcher plans = PLAN.matcher(written);
        while (plans.find()) {
            queries.add(query(Double.parseDouble(plans.group(1)), plans.group(2)));
        }
        queries.removeIf(query -> query.text().contains("pg_sleep"));
        queries.sort(Comparator.comparingDouble(Query::millis).reversed());
        return queries;
    }

    /** Running connections hear of it at their next query. */
    private void explain(String fromMillis) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set auto_explain.log_min_duration = " + fromMillis);
            statement.execute("select pg_reload_conf()");
            statement.execute("select pg_sleep(0.5)");
        }
    }

    private static Query query(double millis, String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject told = reader.readObject();
            JsonObject plan = told.getJsonObject("Plan");
            var indexes = new TreeSet<String>();
            var tables = new TreeSet<String>();
            visit(plan, indexes, tables);
            long pages = plan.getInt("Shared Hit Blocks", 0) + plan.getInt("Shared Read Blocks", 0);
            return new Query(
                    told.getString("Query Text"),
                    millis,
                    List.copyOf(indexes),
                    List.copyOf(tables),
                    plan.getJsonNumber("Actual Rows").longValue(),
                    pages);
        }
    }

    private static void visit(JsonObject node, TreeSet<String> indexes, TreeSet<String> tables) {
        if (node.containsKey("Index Name")) {
            indexes.add(node.getString("Index Name"));
        } else if (node.getString("Node Type").equals("Seq Scan")) {
            tables.add(node.getString("Relation Name"));
        }
        JsonArray parts = node.getJsonArray("Plans");
        if (parts != null) {
            parts.stream().map(JsonValue::asJsonObject).forEach(part -> visit(part, indexes, tables));
        }
    }
}
