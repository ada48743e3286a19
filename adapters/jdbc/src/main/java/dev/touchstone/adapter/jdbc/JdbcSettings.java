package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.csv.mapping.MappingDocument;
import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Secret;
import dev.touchstone.plugin.settings.Settings;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The settings of one connection, understood.
 *
 * @param place where the database is and how to get in
 * @param zone of times without one
 * @param lag how long a transaction may stay open
 * @param timeout how long a statement may take
 * @param pageSize records per page
 * @param mapping of columns
 * @param queries by stream
 * @param fingerprint of everything that changes what is read
 */
record JdbcSettings(
        Place place,
        ZoneId zone,
        Duration lag,
        Duration timeout,
        int pageSize,
        MappingDocument mapping,
        Queries queries,
        Fingerprint fingerprint) {

    static final String MAPPING = "mapping";
    static final String QUERIES = "queries";

    private static final String VERSION = "jdbc/1";
    private static final int MOST_PER_PAGE = 10_000;
    private static final int LAST_PORT = 65_535;
    private static final int A_DAY = 86_400;
    private static final int TEN_MINUTES = 600;

    /**
     * Where the database is and how to get in.
     *
     * @param host a name or an address
     * @param port from 1
     * @param database its name
     * @param user who reads
     * @param password looked up when it is used
     * @param encryption of the way
     * @param rules which addresses may be connected to
     */
    record Place(
            String host,
            int port,
            String database,
            String user,
            Secret password,
            Encryption encryption,
            AddressRules rules) {}

    static JdbcSettings of(Settings settings) throws BadSettingsException {
        List<Problem> problems = new ArrayList<>();
        int port = number(settings, "port", LAST_PORT, problems);
        int pageSize = number(settings, "page-size", MOST_PER_PAGE, problems);
        int lag = number(settings, "lag-seconds", A_DAY, problems);
        int timeout = number(settings, "timeout-seconds", TEN_MINUTES, problems);
        MappingDocument mapping = null;
        Queries queries = null;
        AddressRules rules = AddressRules.publicOnly();
        try {
            rules = AddressRules.of(settings);
        } catch (BadSettingsException bad) {
            problems.addAll(bad.problems());
        }
        try {
            mapping = MappingDocument.read(settings.get(MAPPING));
        } catch (BadSettingsException bad) {
            problems.addAll(bad.problems());
        }
        try {
            queries = new QueriesReader().read(settings.get(QUERIES));
        } catch (BadSettingsException bad) {
            problems.addAll(bad.problems());
        }
        if (mapping != null && queries != null) {
            problems.addAll(disagreements(mapping, queries));
        }
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
        Place place = new Place(
                settings.get("host"),
                port,
                settings.get("database"),
                settings.get("user"),
                settings.findSecret("password").orElseThrow(),
                Encryption.valueOf(settings.get("encryption")),
                rules);
        ZoneId zone = ZoneId.of(settings.get("zone"));
        return new JdbcSettings(
                place,
                zone,
                Duration.ofSeconds(lag),
                Duration.ofSeconds(timeout),
                pageSize,
                Objects.requireNonNull(mapping),
                Objects.requireNonNull(queries),
                Fingerprint.of(
                        VERSION,
                        place.host(),
                        Integer.toString(port),
                        place.database(),
                        zone.getId(),
                        settings.get(QUERIES),
                        settings.get(MAPPING)));
    }

    private static List<Problem> disagreements(MappingDocument mapping, Queries queries) {
        List<Problem> problems = new ArrayList<>();
        Set<String> mapped = mapping.streams().stream().map(StreamMapping::name).collect(Collectors.toSet());
        queries.streams().keySet().stream()
                .filter(name -> !mapped.contains(name))
                .forEach(name -> problems.add(new Problem(MAPPING, Words.noMapping(name))));
        for (StreamMapping stream : mapping.streams()) {
            StreamQuery query = queries.streams().get(stream.name());
            if (query == null) {
                problems.add(new Problem(QUERIES, Words.noQuery(stream.name())));
            } else if (stream.deletes() == DeleteMode.RECONCILE && query.keys() == null) {
                problems.add(new Problem(QUERIES, Words.keysNeeded(stream.name())));
            }
            if (stream.events() != null) {
                problems.add(new Problem(MAPPING, Words.rowsNotMerged(stream.name())));
            }
        }
        return problems;
    }

    private static int number(Settings settings, String key, int most, List<Problem> problems) {
        long number = Long.parseLong(settings.get(key));
        if (number < 1 || number > most) {
            problems.add(new Problem(key, Words.outOfRange(number, most)));
            return 1;
        }
        return (int) number;
    }
}
