package dev.touchstone.bench;

import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What stands on the pages of a PDF of many cards, in the order in which it was written and without white space, since each side breaks
 * lines in its own way.
 */
final class PrintedText {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private final String writer;
    private final List<String> pages;
    private final boolean tagged;

    private PrintedText(String writer, List<String> pages, boolean tagged) {
        this.writer = writer;
        this.pages = pages;
        this.tagged = tagged;
    }

    /**
     * Reads a file.
     *
     * @param writer who wrote it, for messages
     * @param file the PDF
     */
    static PrintedText read(String writer, byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(solid(stripper.getText(document)));
            }
            boolean tagged = document.getDocumentCatalog().getStructureTreeRoot() != null;
            return new PrintedText(writer, List.copyOf(pages), tagged);
        }
    }

    /** The same of a ZIP of files, page after page. */
    static PrintedText readAll(String writer, byte[] zip) throws IOException {
        List<String> pages = new ArrayList<>();
        boolean tagged = true;
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (files.getNextEntry() != null) {
                PrintedText file = read(writer, files.readAllBytes());
                pages.addAll(file.pages);
                tagged &= file.tagged;
            }
        }
        return new PrintedText(writer, List.copyOf(pages), tagged);
    }

    int pages() {
        return pages.size();
    }

    /** Whether the file says to a screen reader what its marks are. */
    boolean tagged() {
        return tagged;
    }

    /**
     * A checksum over the values of every card, each of which stands in order on the page where it belongs: who, total, grade and the
     * whole row of every line on the first, rule and calculation of every line on the second.
     *
     * @param sheets what was to be printed, in order
     * @throws IllegalStateException if there are not two pages for each card, or a value is not where it belongs
     */
    String checksumOf(List<ScorecardSheet> sheets) {
        if (pages.size() != 2 * sheets.size()) {
            throw new IllegalStateException(
                    writer + " made " + pages.size() + " pages of " + sheets.size()
                            + " cards, not two of each\nMaybe a text got longer and runs over: then the pages are not comparable");
        }
        CRC32 sum = new CRC32();
        for (int i = 0; i < sheets.size(); i++) {
            ScorecardSheet sheet = sheets.get(i);
            find(results(sheet), 2 * i, sum);
            find(workings(sheet), 2 * i + 1, sum);
        }
        return "%08x".formatted(sum.getValue());
    }

    private static List<String> results(ScorecardSheet sheet) {
        List<String> values = new ArrayList<>();
        values.add(sheet.title());
        values.add(sheet.subject().name());
        values.add(String.valueOf(sheet.subject().number()));
        values.add(String.valueOf(sheet.subject().team()));
        values.add(sheet.total());
        values.add(sheet.grade().name());
        for (SheetLine line : sheet.lines()) {
            values.add(line.dimension() + line.indicator() + line.weight() + line.target() + line.actual());
            values.add(line.points() + "/" + line.maximum() + line.basis());
        }
        return values;
    }

    private static List<String> workings(ScorecardSheet sheet) {
        List<String> values = new ArrayList<>();
        for (SheetLine line : sheet.lines()) {
            values.add(line.indicator() + line.rule() + String.join("→", line.calculation()));
        }
        return values;
    }

    private void find(List<String> values, int page, CRC32 sum) {
        String text = pages.get(page);
        int from = 0;
        for (String value : values) {
            String wanted = solid(value);
            int at = text.indexOf(wanted, from);
            if (at < 0) {
                throw new IllegalStateException(
                        "Page " + (page + 1) + " by " + writer + " lacks \"" + wanted + "\" behind \""
                                + text.substring(0, from) + "\"; what follows is \"" + text.substring(from)
                                + "\"\nMaybe it stands in another place or was cut off: no time is comparable before both sides print it");
            }
            from = at + wanted.length();
            sum.update(text.substring(at, from).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String solid(String text) {
        return BLANK.matcher(text).replaceAll("");
    }
}
