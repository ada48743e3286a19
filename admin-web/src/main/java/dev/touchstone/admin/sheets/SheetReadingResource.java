package dev.touchstone.admin.sheets;

import dev.touchstone.admin.rest.InvalidParameter;
import dev.touchstone.admin.rest.LimitedBody;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.sheet.book.SheetTable;
import dev.touchstone.sheet.detail.WrittenHead;
import dev.touchstone.sheet.draft.Columns;
import dev.touchstone.sheet.draft.ReadLine;
import dev.touchstone.sheet.draft.SheetHead;
import dev.touchstone.sheet.draft.SheetNotice;
import dev.touchstone.sheet.draft.SheetReader;
import dev.touchstone.sheet.draft.SheetReading;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads workbooks; nothing is saved. */
@Path("/standards/workbook")
@Tag(name = "Standards")
public class SheetReadingResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** As much as the page takes. */
    private static final long LARGEST = 2L << 20;

    private static final Subject SOMEBODY = Subject.agent("sheet");

    @Inject
    CompanySheetDesk desk;

    @Inject
    SheetWords words;

    @Inject
    Preferences preferences;

    /** Reads a workbook. */
    @POST
    @Consumes(XLSX)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Reads a workbook of at most 2 MB: its columns as they are guessed, its lines, what contradicts itself, and a draft to be posted; nothing is saved")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public ReadSheet read(
            @QueryParam("sheet") @Parameter(description = "The sheet's name; the first one if none is named") @Nullable String sheet,
            @QueryParam("issuer") @Parameter(description = "The department that issues it") @Nullable String issuer,
            InputStream body)
            throws IOException {
        List<SheetTable> book = desk.open(new LimitedBody(body, LARGEST).readAllBytes());
        SheetTable table = chosen(book, sheet);
        Columns columns = Columns.guess(table);
        Optional<SheetReading> reading = columns.readable()
                ? Optional.of(read(new SheetReader(book, table, columns), issuer))
                : Optional.empty();
        return new ReadSheet(
                table.name(),
                book.stream().map(SheetTable::name).toList(),
                columns.header() + 1,
                IntStream.range(0, columns.kinds().size())
                        .mapToObj(column -> new ReadSheet.ReadColumn(
                                SheetTable.column(column),
                                table.cell(columns.header(), column),
                                columns.kinds().get(column).name()))
                        .toList(),
                columns.readable(),
                reading.map(SheetReading::lines).orElseGet(List::of).stream()
                        .map(this::line)
                        .toList(),
                said(reading.map(SheetReading::notices).orElseGet(List::of)),
                reading.flatMap(this::contradictions).orElse(null),
                reading.map(SheetReading::standard)
                        .map(StandardDocument.FORMAT::toJson)
                        .orElse(null));
    }

    private static SheetTable chosen(List<SheetTable> book, @Nullable String name) {
        if (name == null) {
            return book.get(0);
        }
        String all = String.join(", ", book.stream().map(SheetTable::name).toList());
        return book.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter("sheet", name, "rest.choice", all));
    }

    private SheetReading read(SheetReader reader, @Nullable String issuer) {
        Optional<WrittenHead> written = reader.findHead();
        String said = issuer == null || issuer.isBlank() ? "—" : issuer.strip();
        SheetHead head = new SheetHead(
                desk.nextVersion(),
                written.map(WrittenHead::name).orElseGet(reader::title),
                written.map(WrittenHead::issuer).orElse(said));
        return reader.read(head, Map.of());
    }

    private Optional<ReadSheet.Contradictions> contradictions(SheetReading reading) {
        return reading.check(SOMEBODY, desk.lastMonth())
                .map(lint -> new CheckedSheet(reading, lint, language(), desk.today()))
                .map(ReadSheet.Contradictions::of);
    }

    private ReadSheet.ReadSheetLine line(ReadLine line) {
        return new ReadSheet.ReadSheetLine(
                line.row() + 1,
                line.dimension(),
                line.indicator().name().in(language()),
                line.words(),
                line.understood(),
                words.rule(line),
                line.indicator().measure().code(),
                line.measureKnown(),
                said(line.notices()));
    }

    private List<String> said(List<SheetNotice> notices) {
        return notices.stream().map(words::say).toList();
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}
