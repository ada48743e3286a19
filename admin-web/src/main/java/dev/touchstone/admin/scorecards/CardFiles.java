package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.pdf.Booklet;
import dev.touchstone.pdf.PrintableCard;
import dev.touchstone.pdf.ScorecardPdf;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.sheet.write.CardsBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;

/** Scorecards as files, in the reader's language: what pages and programs download is written here. */
@ApplicationScoped
class CardFiles {

    private static final ScorecardPdf PDF = new ScorecardPdf(BundledFonts.FAMILY);

    @Inject
    ScorecardDesk desk;

    @Inject
    SheetDesk sheets;

    @Inject
    Preferences preferences;

    @Inject
    OrganisationDesk organisation;

    @Inject
    InstantSource clock;

    /** One card as PDF. */
    void writePdf(ShownCard card, OutputStream out) throws IOException {
        PDF.write(printable(card, new UnitMeans()), now(), out);
    }

    /** A list of cards as one file. */
    void write(CardsFormat format, String title, CardQuery query, DataScope scope, OutputStream out)
            throws IOException {
        write(format, title, query, scope, out, () -> {});
    }

    /**
     * A list of cards as one file, written from front to back.
     *
     * @param taken is told of every card that goes into a PDF or a ZIP
     */
    void write(CardsFormat format, String title, CardQuery query, DataScope scope, OutputStream out, Runnable taken)
            throws IOException {
        List<CardRow> rows = desk.list(query, scope);
        switch (format) {
            case CSV -> new CardSheetFile(language()).write(rows, out);
            case XLSX -> workbook(rows, scope).write(out);
            case ZIP -> PDF.writeZip(printable(rows, scope, taken), now(), out);
            case PDF -> PDF.writeAll(new Booklet(title, language(), now()), printable(rows, scope, taken), out);
        }
    }

    private CardsBook workbook(List<CardRow> rows, DataScope scope) {
        CardSheetFile words = new CardSheetFile(language());
        CardsBook book = new CardsBook(language());
        for (CardRow row : rows) {
            desk.find(row.id(), scope)
                    .ifPresent(shown -> book.add(row.name(), row.number(), row.unit(), words.state(row), shown.card()));
        }
        return book;
    }

    /** Each card is read when it is its turn, so that a file of thousands needs no more memory than a short one. */
    private Iterable<PrintableCard> printable(List<CardRow> rows, DataScope scope, Runnable taken) {
        UnitMeans means = new UnitMeans();
        return () -> rows.stream()
                .flatMap(row -> desk.find(row.id(), scope).stream())
                .map(card -> {
                    taken.run();
                    return printable(card, means);
                })
                .iterator();
    }

    private PrintableCard printable(ShownCard card, UnitMeans means) {
        byte[] document = ScorecardDocument.write(card.card()).getBytes(StandardCharsets.UTF_8);
        return new PrintableCard(sheets.sheet(card, language(), means), document);
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(organisation.zone()).toOffsetDateTime();
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}
