package dev.touchstone.pdf;

import dev.touchstone.pdf.card.CardLayout;
import dev.touchstone.pdf.file.AttachedFile;
import dev.touchstone.pdf.file.FileFacts;
import dev.touchstone.pdf.file.PdfFile;
import dev.touchstone.pdf.font.FontFamily;
import dev.touchstone.pdf.font.FontSearch;
import dev.touchstone.pdf.font.PageFonts;
import dev.touchstone.pdf.page.Chapter;
import dev.touchstone.pdf.text.Legible;
import dev.touchstone.pdf.text.TypeSetter;
import dev.touchstone.scoring.wording.ScorecardSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Prints scorecards as PDF: one, many in one file, or many as a ZIP of files. Equal input gives equal bytes.
 *
 * <p>Create it once, it reads the fonts; all threads may share it. Streams are written from front to back and stay open.
 */
public final class ScorecardPdf {
    /** So many cards are laid out before their fonts are cut: a bound for memory, and few fonts in a long file. */
    private static final int CARDS_AT_ONCE = 100;

    private static final String JSON = "application/json";
    private static final System.Logger LOG = System.getLogger(ScorecardPdf.class.getName());

    private final FontFamily fonts;

    /**
     * Prints with a font.
     *
     * @param fonts both weights
     */
    public ScorecardPdf(FontFamily fonts) {
        this.fonts = fonts;
    }

    /**
     * Prints with the bundled font, or one of the system's where it is missing.
     *
     * @return the printer
     */
    public static ScorecardPdf withBundledFont() {
        return new ScorecardPdf(FontSearch.usual(null).find());
    }

    /**
     * Prints one card.
     *
     * @param card the card
     * @param madeAt when it is made, which the file records
     * @param out receives the PDF; stays open
     * @return what was printed
     * @throws IOException if the stream refuses
     */
    public PrintReport write(PrintableCard card, OffsetDateTime madeAt, OutputStream out) throws IOException {
        Legible legible = new Legible(fonts);
        CardLayout layout = new CardLayout(new TypeSetter(fonts, legible));
        LaidOut laidOut = new LaidOut(card, layout.layOut(card.sheet(), 0));
        write(laidOut, madeAt, fonts.cut(PdfFile.charactersOf(List.of(laidOut.chapter()))), out);
        return report(1, laidOut.chapter().pages().size(), legible);
    }

    /**
     * Prints many cards in one file, with an outline entry for each person and pages counted for each card and over all.
     *
     * @param booklet what the file says about itself
     * @param cards at least one; gone through once, so they may come straight from a database
     * @param out receives the PDF; stays open
     * @return what was printed
     * @throws IOException if the stream refuses
     * @throws IllegalArgumentException if there is no card
     */
    public PrintReport writeAll(Booklet booklet, Iterable<PrintableCard> cards, OutputStream out) throws IOException {
        var iterator = cards.iterator();
        if (!iterator.hasNext()) {
            throw new IllegalArgumentException(
                    "A file needs at least one scorecard, and there is none. Maybe the filter is too narrow.");
        }
        Legible legible = new Legible(fonts);
        FileNames names = new FileNames();
        CardLayout layout = new CardLayout(new TypeSetter(fonts, legible));
        int count = 0;
        int pages = 0;
        PdfFile file = new PdfFile(
                out, new FileFacts(booklet.title(), booklet.language().tag(), booklet.madeAt(), true));
        while (iterator.hasNext()) {
            List<Chapter> chapters = new ArrayList<>();
            while (iterator.hasNext() && chapters.size() < CARDS_AT_ONCE) {
                PrintableCard card = iterator.next();
                Chapter chapter = layout.layOut(card.sheet(), pages + 1);
                chapters.add(chapter);
                attach(card, names.unique(card.sheet()), file);
                pages += chapter.pages().size();
            }
            PageFonts cut = fonts.cut(PdfFile.charactersOf(chapters));
            for (Chapter chapter : chapters) {
                file.add(chapter, cut);
            }
            count += chapters.size();
        }
        file.finish();
        return report(count, pages, legible);
    }

    /**
     * Prints many cards as a ZIP of PDF files, named by staff number, name and period. A hundred cards share fonts, which are cut to what
     * these cards use together, so that the fonts of a card hold some letters that only others of its batch need.
     *
     * @param cards gone through once
     * @param madeAt when they are made, which files and entries record
     * @param out receives the ZIP; stays open
     * @return what was printed
     * @throws IOException if the stream refuses
     */
    public PrintReport writeZip(Iterable<PrintableCard> cards, OffsetDateTime madeAt, OutputStream out)
            throws IOException {
        Legible legible = new Legible(fonts);
        CardLayout layout = new CardLayout(new TypeSetter(fonts, legible));
        FileNames names = new FileNames();
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        int count = 0;
        int pages = 0;
        var iterator = cards.iterator();
        while (iterator.hasNext()) {
            List<LaidOut> batch = new ArrayList<>();
            while (iterator.hasNext() && batch.size() < CARDS_AT_ONCE) {
                PrintableCard card = iterator.next();
                batch.add(new LaidOut(card, layout.layOut(card.sheet(), 0)));
            }
            PageFonts cut = fonts.cut(
                    PdfFile.charactersOf(batch.stream().map(LaidOut::chapter).toList()));
            for (LaidOut each : batch) {
                ZipEntry entry = new ZipEntry(names.unique(each.card().sheet()) + ".pdf");
                entry.setLastModifiedTime(FileTime.from(madeAt.toInstant()));
                zip.putNextEntry(entry);
                write(each, madeAt, cut, zip);
                zip.closeEntry();
                pages += each.chapter().pages().size();
            }
            count += batch.size();
        }
        zip.finish();
        return report(count, pages, legible);
    }

    /** A card with its pages. */
    private record LaidOut(PrintableCard card, Chapter chapter) {}

    private static void write(LaidOut laidOut, OffsetDateTime madeAt, PageFonts cut, OutputStream out)
            throws IOException {
        PrintableCard card = laidOut.card();
        ScorecardSheet sheet = card.sheet();
        String title = sheet.title() + " · " + laidOut.chapter().title();
        PdfFile file = new PdfFile(out, new FileFacts(title, sheet.language().tag(), madeAt, false));
        file.add(laidOut.chapter(), cut);
        attach(card, FileNames.of(sheet), file);
        file.finish();
    }

    private static void attach(PrintableCard card, String name, PdfFile file) throws IOException {
        byte[] document = card.document();
        if (document != null) {
            file.attach(
                    new AttachedFile(name + ".json", CardLayout.attachmentDescription(card.sheet()), JSON, document));
        }
    }

    private static PrintReport report(int cards, int pages, Legible legible) {
        PrintReport report = new PrintReport(cards, pages, legible.missing());
        if (!report.missing().isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Characters that the font lacks, printed as 〓: {0}. Maybe configure a font with more characters.",
                    report.missing().size());
        }
        return report;
    }
}
