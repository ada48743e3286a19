package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.csv.fact.FactMaker;
import dev.touchstone.adapter.csv.fact.PageBuilder;
import dev.touchstone.adapter.csv.fact.SingleRow;
import dev.touchstone.adapter.csv.mapping.Field;
import dev.touchstone.adapter.csv.mapping.FieldCatalogue;
import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.jdbc.StreamQuery.Order;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks whether every query runs and its rows become facts. */
final class JdbcCheck {

    private static final int SAMPLE = 10;

    private final JdbcSettings settings;
    private final Database database;

    JdbcCheck(JdbcSettings settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    CheckReport check() throws AdapterException {
        Instant now = database.now();
        Duration skew = Duration.between(Instant.now(), now);
        List<StreamCheck> streams = new ArrayList<>();
        settings.mapping().streams().forEach(stream -> streams.add(check(stream, now)));
        return new CheckReport(
                streams,
                skew,
                settings.zone(),
                List.of(new LocalizedText(
                        "数据库确认连接是只读的", "資料庫確認連線是唯讀的", "The database has confirmed that the connection only reads")));
    }

    private StreamCheck check(StreamMapping stream, Instant now) {
        List<Map<String, String>> sample = new ArrayList<>();
        LocalizedText problem;
        try {
            StreamQuery query =
                    Objects.requireNonNull(settings.queries().streams().get(stream.name()));
            List<Found> found = database.list(stream.name(), query, values(query, now), SAMPLE);
            found.forEach(each -> sample.add(each.row().byColumn()));
            problem = found.isEmpty() ? null : tryFirst(stream, found);
        } catch (AdapterException wrong) {
            problem = wrong.text();
        }
        return new StreamCheck(stream.name(), problem, notProvided(stream), sample);
    }

    private static Map<String, Object> values(StreamQuery query, Instant now) {
        return query.order() == Order.NUMBERED
                ? Map.of("after", 0L, "limit", SAMPLE)
                : Map.of("from", Instant.EPOCH, "until", now, "offset", 0, "limit", SAMPLE);
    }

    /** Nothing but rejected rows is a problem; some are the import's to keep. */
    private @Nullable LocalizedText tryFirst(StreamMapping stream, List<Found> found) throws AdapterException {
        new Columns(found.get(0).row().table().header()).require(stream);
        FactMaker maker = new FactMaker(stream, settings.zone());
        PageBuilder page = new PageBuilder();
        for (Found each : found) {
            maker.make(maker.findKey(each.row()).orElse(null), new SingleRow(each.row()), page);
        }
        List<Rejected> rejected = page.rejected();
        return rejected.isEmpty() || rejected.size() < page.size()
                ? null
                : rejected.get(0).reason();
    }

    private static List<String> notProvided(StreamMapping stream) {
        return FieldCatalogue.listFields(stream.kind()).stream()
                .map(Field::name)
                .filter(name -> !stream.fields().containsKey(name))
                .toList();
    }
}
