package dev.touchstone.adapter.csv.directory;

import dev.touchstone.adapter.csv.fact.FieldReader;
import dev.touchstone.adapter.csv.fact.SingleRow;
import dev.touchstone.adapter.csv.fact.UnreadableValueException;
import dev.touchstone.adapter.csv.file.UnreadableFileException;
import dev.touchstone.adapter.csv.mapping.ColumnRef;
import dev.touchstone.adapter.csv.mapping.DirectoryMapping;
import dev.touchstone.adapter.csv.mapping.DirectoryMapping.Part;
import dev.touchstone.adapter.csv.mapping.DirectoryMapping.PartMapping;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.adapter.csv.table.RowReader;
import dev.touchstone.adapter.csv.table.Table;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.directory.Directory;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the directory: rows that say the same are one entry, of two that name the same person or team the later counts. */
public final class DirectoryReader {

    private final DirectoryMapping mapping;
    private final TableSource source;
    private final ZoneId zone;

    /**
     * Reads from tables.
     *
     * @param mapping which columns hold what
     * @param source opens the tables
     * @param zone of the days
     */
    public DirectoryReader(DirectoryMapping mapping, TableSource source, ZoneId zone) {
        this.mapping = mapping;
        this.source = source;
        this.zone = zone;
    }

    /**
     * Reads everything that is mapped.
     *
     * @return the directory
     * @throws IOException if a file cannot be read; a malformed entry counts as that, as nothing could be told of it otherwise
     * @throws BadSettingsException if there is no such file or column
     */
    public Directory read() throws IOException, BadSettingsException {
        DirectoryCollector collector = new DirectoryCollector();
        for (Part part : Part.values()) {
            Optional<PartMapping> found = mapping.find(part);
            if (found.isPresent()) {
                read(part, found.get(), collector);
            }
        }
        return collector.build();
    }

    private void read(Part part, PartMapping mapped, DirectoryCollector collector)
            throws IOException, BadSettingsException {
        List<ColumnRef> columns = new ArrayList<>();
        mapped.fields().values().forEach(value -> value.eachColumn(columns::add));
        for (Table table : source.listTables(mapped.table(), columns)) {
            try (RowReader rows = table.open()) {
                for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                    add(part, mapped, row.get(), collector);
                }
            }
        }
    }

    private void add(Part part, PartMapping mapped, Row row, DirectoryCollector collector)
            throws UnreadableFileException {
        try {
            collector.add(part, new FieldReader(mapped.fields(), new SingleRow(row), zone));
        } catch (UnreadableValueException unreadable) {
            throw new UnreadableFileException(
                    Wording.of(
                            "directory.unreadable",
                            row.table().place(),
                            Long.toString(row.line()),
                            unreadable.column(),
                            unreadable.reason()),
                    unreadable);
        } catch (IllegalArgumentException together) {
            throw new UnreadableFileException(
                    Wording.of(
                            "directory.does-not-hold",
                            row.table().place(),
                            Long.toString(row.line()),
                            String.valueOf(together.getMessage())),
                    together);
        }
    }
}
