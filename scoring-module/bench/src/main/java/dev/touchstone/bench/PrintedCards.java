package dev.touchstone.bench;

import dev.touchstone.bench.Comparison.Side;
import dev.touchstone.pdf.Booklet;
import dev.touchstone.pdf.PrintableCard;
import dev.touchstone.pdf.ScorecardPdf;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.wording.ScorecardSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Scorecards as PDF, by Touchstone and by JasperReports. Both get their input ready made: sheets, and the same as rows of fields. */
final class PrintedCards implements AutoCloseable {

    private static final Target CPU_BESIDE_JASPER = Target.shareOf(0.7, "CPU");
    private static final OffsetDateTime MADE_AT =
            OffsetDateTime.of(GeneratedTickets.YEAR, 11, 18, 9, 0, 0, 0, ZoneOffset.UTC);

    private final List<ScorecardSheet> sheets;
    private final List<PrintableCard> cards;
    private final List<Map<String, ?>> rows;
    private final List<List<Map<String, ?>>> rowsOfEach;
    private final ScorecardPdf printer = ScorecardPdf.withBundledFont();
    private final JasperReports jasper = new JasperReports();

    PrintedCards(List<ScorecardSheet> sheets) throws Exception {
        this.sheets = sheets;
        this.cards =
                sheets.stream().map(sheet -> new PrintableCard(sheet, null)).toList();
        this.rows = SheetRows.of(sheets);
        this.rowsOfEach =
                sheets.stream().map(sheet -> SheetRows.of(List.of(sheet))).toList();
    }

    /** The rows of the table: all cards in one file, then each in a file of its own. */
    List<Comparison> compare(int rounds) throws Exception {
        List<Comparison> found = new ArrayList<>(compare(
                "PDF scorecard page, thread CPU",
                "ScorecardPdf.writeAll",
                rounds,
                PrintedText::read,
                List.of(this::byTouchstone, this::byJasper, this::byJasperTagged)));
        found.addAll(compare(
                "PDF scorecard page, a ZIP of one file a card, thread CPU",
                "ScorecardPdf.writeZip",
                rounds,
                PrintedText::readAll,
                List.of(this::eachByTouchstone, this::eachByJasper, this::eachByJasperTagged)));
        return found;
    }

    /** What all wrote is read and compared before any time counts. */
    private List<Comparison> compare(String work, String name, int rounds, Reader reader, List<Printing> sides)
            throws Exception {
        PrintedText ours = reader.read("Touchstone", sides.get(0).print());
        String checksum = ours.checksumOf(sheets);
        requireSame(checksum, reader.read("JasperReports", sides.get(1).print()));
        requireSame(
                checksum, reader.read("JasperReports with tags", sides.get(2).print()));
        List<Long> medians = Comparison.inTurns(
                rounds,
                sides.stream()
                        .<Comparison.Round>map(side -> () -> Comparison.threadCpu(side::print))
                        .toList());
        Side us = new Side(name + ", tagged", ours.pages(), medians.get(0));
        return List.of(
                comparison(work, us, new Side("JasperReports, not tagged", ours.pages(), medians.get(1)), checksum),
                comparison(work, us, new Side("JasperReports, tagged", ours.pages(), medians.get(2)), checksum));
    }

    /** How one side prints the cards. */
    private interface Printing {
        byte[] print() throws Exception;
    }

    /** How what was printed is read. */
    private interface Reader {
        PrintedText read(String writer, byte[] printed) throws IOException;
    }

    private void requireSame(String checksum, PrintedText theirs) {
        String other = theirs.checksumOf(sheets);
        if (!other.equals(checksum)) {
            throw new IllegalStateException("The values on the pages differ: checksum " + checksum + " by Touchstone, "
                    + other + " by its peer");
        }
    }

    private static Comparison comparison(String work, Side ours, Side peer, String checksum) {
        return new Comparison(work, "pages", ours, peer, CPU_BESIDE_JASPER, checksum);
    }

    byte[] byTouchstone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.writeAll(new Booklet(sheets.getFirst().title(), Language.ZH_CN, MADE_AT), cards, out);
        return out.toByteArray();
    }

    byte[] byJasper() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        jasper.write(rows, out);
        return out.toByteArray();
    }

    byte[] byJasperTagged() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        jasper.writeTagged(rows, out);
        return out.toByteArray();
    }

    byte[] eachByTouchstone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.writeZip(cards, MADE_AT, out);
        return out.toByteArray();
    }

    byte[] eachByJasper() throws Exception {
        return eachBy(jasper::write);
    }

    byte[] eachByJasperTagged() throws Exception {
        return eachBy(jasper::writeTagged);
    }

    /** A ZIP of files that are compressed already, as ours is. */
    private byte[] eachBy(JasperWriter writer) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (int i = 0; i < sheets.size(); i++) {
                zip.putNextEntry(new ZipEntry(i + ".pdf"));
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                writer.write(rowsOfEach.get(i), file);
                file.writeTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Writes rows with JasperReports. */
    private interface JasperWriter {
        int write(List<Map<String, ?>> rows, OutputStream out) throws Exception;
    }

    @Override
    public void close() throws IOException {
        jasper.close();
    }
}
