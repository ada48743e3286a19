package dev.touchstone.adapter.csv.directory;

import dev.touchstone.adapter.csv.mapping.ColumnRef;
import dev.touchstone.adapter.csv.mapping.TableChoice;
import dev.touchstone.adapter.csv.table.Table;
import dev.touchstone.plugin.BadSettingsException;
import java.io.IOException;
import java.util.List;

/** Gives the tables that a part of the directory is read from. */
@FunctionalInterface
public interface TableSource {

    /**
     * Opens tables.
     *
     * @param choice which
     * @param columns they need
     * @return at least one
     * @throws IOException if a file cannot be read
     * @throws BadSettingsException if there is no such file or column
     */
    List<Table> listTables(TableChoice choice, Iterable<ColumnRef> columns) throws IOException, BadSettingsException;
}
