package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.csv.file.DataFile;
import dev.touchstone.adapter.csv.file.FileFinder;
import dev.touchstone.adapter.csv.file.FileList;
import dev.touchstone.adapter.csv.mapping.ColumnRef;
import dev.touchstone.adapter.csv.mapping.Complaints;
import dev.touchstone.adapter.csv.mapping.TableChoice;
import dev.touchstone.adapter.csv.table.Header;
import dev.touchstone.adapter.csv.table.Table;
import dev.touchstone.adapter.csv.table.Tables;
import dev.touchstone.plugin.BadSettingsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The files behind a connection at one moment, and their tables as far as they have been opened. */
final class Snapshot implements AutoCloseable {

    /** Something that uses columns and can tell which. */
    interface ColumnUser {
        void eachColumn(Consumer<ColumnRef> visitor);
    }

    private final FileFinder finder;
    private final FileList list;
    private final Tables tables;

    Snapshot(FileSettings settings) throws IOException {
        this.finder = new FileFinder(settings.root(), settings.limits());
        this.list = finder.find();
        this.tables = new Tables(settings.text(), settings.limits());
    }

    /** Whether it still tells what is there. */
    boolean current() throws IOException {
        return finder.isCurrent(list);
    }

    FileList list() {
        return list;
    }

    Tables tables() {
        return tables;
    }

    /** The files a stream is read from; none at all is a fault of the mapping. */
    List<DataFile> listFiles(TableChoice choice) throws BadSettingsException {
        List<DataFile> chosen = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (DataFile file : list.files()) {
            names.add(file.name());
            if (choice.takes(file.name())) {
                chosen.add(file);
            }
        }
        if (chosen.isEmpty()) {
            Complaints complaints = new Complaints();
            complaints.addUnknown(choice.path(), "mapping.no-file", choice.files(), names);
            complaints.raise();
        }
        return chosen;
    }

    /** Opens the chosen table of a file and makes sure that it has the columns. */
    Table getTable(DataFile file, TableChoice choice, ColumnUser user) throws IOException, BadSettingsException {
        Table table = tables.getTable(file, choice.sheet(), choice.header());
        Header header = table.header();
        Complaints complaints = new Complaints();
        Set<String> told = new LinkedHashSet<>();
        user.eachColumn(column -> {
            if (header.find(column.name()).isEmpty() && told.add(column.name())) {
                String path = column.path() + " (" + table.place() + ")";
                if (header.repeated().contains(column.name())) {
                    complaints.addUnknown(path, "mapping.column-twice", column.name(), header.listTwins(column.name()));
                } else {
                    complaints.addUnknown(path, "mapping.no-column", column.name(), header.names());
                }
            }
        });
        complaints.raise();
        return table;
    }

    /** Opens the chosen tables of all files and makes sure that they have the columns. */
    List<Table> listTables(TableChoice choice, Iterable<ColumnRef> columns) throws IOException, BadSettingsException {
        List<Table> chosen = new ArrayList<>();
        for (DataFile file : listFiles(choice)) {
            chosen.add(getTable(file, choice, columns::forEach));
        }
        return chosen;
    }

    @Override
    public void close() {
        tables.close();
    }
}
