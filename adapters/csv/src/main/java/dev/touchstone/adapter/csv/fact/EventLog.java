package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.DatePatterns;
import dev.touchstone.adapter.csv.mapping.OwnersMapping;
import dev.touchstone.adapter.csv.mapping.RowChoice;
import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.csv.mapping.ValueMapping;
import dev.touchstone.adapter.csv.table.Row;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Many rows per key, folded in one pass: of the rows with a key only those are kept that some value is taken from. Keys keep the order
 * in which they first stand in the files.
 */
public final class EventLog {

    private final Map<String, Integer> chooserOf = new HashMap<>();
    private final List<Chooser> choosers = new ArrayList<>();
    private final Map<String, EventRows> groups = new LinkedHashMap<>();
    private final CellPool pool = new CellPool();
    private final @Nullable OwnersMapping owners;
    private final ZoneId zone;

    /**
     * An empty log.
     *
     * @param mapping of a stream with events
     * @param zone of times that do not say theirs
     */
    public EventLog(StreamMapping mapping, ZoneId zone) {
        this.zone = zone;
        this.owners = mapping.details().owners();
        RowChoice speaker = Objects.requireNonNull(mapping.events()).row();
        choosers.add(new Chooser(speaker, null, datesOf(mapping), zone));
        for (ValueMapping value : mapping.fields().values()) {
            if (value.choice() != null) {
                chooserOf.put(value.path(), choosers.size());
                choosers.add(new Chooser(value.choice(), value, value.notation().dates(), zone));
            }
        }
    }

    /**
     * Takes the next row.
     *
     * @param key of the row
     * @param row in the order of the files
     */
    public void add(String key, Row row) {
        EventRows group = groups.computeIfAbsent(key, first -> new EventRows(choosers.size(), chooserOf, row));
        try {
            Row kept = null;
            for (int i = 0; i < choosers.size(); i++) {
                if (choosers.get(i).takes(row, group.chosen(i))) {
                    kept = kept == null ? pool.keep(row) : kept;
                    group.chosen(i).row = kept;
                }
            }
            if (owners != null) {
                group.addOwner(owners, row, zone);
            }
        } catch (UnreadableValueException unreadable) {
            group.fail(unreadable, row);
        }
    }

    /**
     * The rows by key.
     *
     * @return in order of first appearance
     */
    public List<Map.Entry<String, EventRows>> groups() {
        return List.copyOf(groups.entrySet());
    }

    /** Any field's patterns begin with its own; those of the document come last and are common to all. */
    private static DatePatterns datesOf(StreamMapping mapping) {
        return mapping.fields().values().stream()
                .map(value -> value.notation().dates())
                .findFirst()
                .orElseGet(() -> DatePatterns.of(List.of()));
    }
}
