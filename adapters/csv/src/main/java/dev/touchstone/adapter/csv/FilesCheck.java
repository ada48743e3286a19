package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.csv.file.DataFile;
import dev.touchstone.adapter.csv.file.UnreadableFileException;
import dev.touchstone.adapter.csv.mapping.Field;
import dev.touchstone.adapter.csv.mapping.FieldCatalogue;
import dev.touchstone.adapter.csv.mapping.MappingDocument;
import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.adapter.csv.table.RowReader;
import dev.touchstone.adapter.csv.table.Table;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks whether the files can be read and the mapping fits them; without a mapping, shows what could be mapped. */
final class FilesCheck {

    private static final int SAMPLE = 10;
    private static final int TRIED = 100;

    private final FileSettings settings;
    private final Snapshot snapshot;
    private final Set<LocalizedText> remarks = new LinkedHashSet<>();

    FilesCheck(FileSettings settings, Snapshot snapshot) {
        this.settings = settings;
        this.snapshot = snapshot;
        remarks.addAll(snapshot.list().remarks());
    }

    CheckReport check() {
        List<StreamCheck> streams = new ArrayList<>();
        MappingDocument mapping = settings.mapping();
        if (mapping != null) {
            mapping.streams().forEach(stream -> streams.add(check(stream)));
        } else {
            snapshot.list().files().forEach(file -> preview(file, streams));
        }
        return new CheckReport(streams, null, settings.zone(), List.copyOf(remarks));
    }

    private StreamCheck check(StreamMapping stream) {
        List<Map<String, String>> sample = new ArrayList<>();
        LocalizedText problem;
        try {
            for (DataFile file : snapshot.listFiles(stream.table())) {
                Table table = snapshot.getTable(file, stream.table(), stream::eachColumn);
                remarks.add(table.remark());
                sample(table, sample);
            }
            problem = tryFirst(stream);
        } catch (UnreadableFileException unreadable) {
            problem = unreadable.text();
        } catch (IOException failure) {
            problem = Failures.of(failure, settings.root()).text();
        } catch (AdapterException wrong) {
            problem = wrong.text();
        }
        return new StreamCheck(stream.name(), problem, notProvided(stream), sample);
    }

    /** Maps the first rows; nothing but rejected ones is a problem, some are a remark. */
    private @Nullable LocalizedText tryFirst(StreamMapping stream) throws IOException, AdapterException {
        FileSettings few = settings.withPageSize(TRIED);
        try (Feed feed = stream.events() == null
                ? RowFeed.open(snapshot, stream, few, Optional.empty())
                : EventFeed.open(snapshot, stream, few, Optional.empty())) {
            FactPage page = feed.next();
            if (page.rejected().isEmpty()) {
                if (page.facts().isEmpty()) {
                    remarks.add(Wording.of("check.no-rows", stream.name()));
                }
                return null;
            }
            Rejected first = page.rejected().get(0);
            LocalizedText example = Wording.of(
                    "check.example",
                    first.position().place(),
                    Long.toString(first.position().line()),
                    first.position().column() == null ? "" : first.position().column(),
                    first.reason());
            if (page.facts().isEmpty()) {
                return Wording.of("check.all-rejected", page.rejected().size(), example);
            }
            remarks.add(Wording.of(
                    "check.some-rejected", stream.name(), page.rejected().size(), page.size(), example));
            return null;
        }
    }

    private void preview(DataFile file, List<StreamCheck> streams) {
        try {
            for (String sheet : snapshot.tables().listSheets(file)) {
                Table table = snapshot.tables().getTable(file, sheet, 1);
                remarks.add(table.remark());
                List<Map<String, String>> sample = new ArrayList<>();
                sample(table, sample);
                streams.add(new StreamCheck(
                        table.place(), Wording.of("check.no-mapping"), List.of(), sample, address(file, sheet)));
            }
        } catch (UnreadableFileException unreadable) {
            streams.add(new StreamCheck(file.place(), unreadable.text(), List.of(), List.of()));
        } catch (IOException failure) {
            LocalizedText problem = Failures.of(failure, settings.root()).text();
            streams.add(new StreamCheck(file.place(), problem, List.of(), List.of()));
        }
    }

    private static Map<String, String> address(DataFile file, String sheet) {
        return sheet.isBlank() ? Map.of("files", file.name()) : Map.of("files", file.name(), "sheet", sheet);
    }

    private static void sample(Table table, List<Map<String, String>> sample) throws IOException {
        try (RowReader rows = table.open()) {
            Optional<Row> row = rows.next();
            while (row.isPresent() && sample.size() < SAMPLE) {
                sample.add(row.get().byColumn());
                row = rows.next();
            }
        }
    }

    private static List<String> notProvided(StreamMapping stream) {
        return FieldCatalogue.listFields(stream.kind()).stream()
                .map(Field::name)
                .filter(name -> !stream.fields().containsKey(name))
                .toList();
    }
}
