package dev.touchstone.bench;

import dev.touchstone.bench.Comparison.Side;
import dev.touchstone.pdf.Booklet;
import dev.touchstone.pdf.PrintableCard;
import dev.touchstone.pdf.ScorecardPdf;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.wording.ScorecardSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Scorecards as one PDF, by Touchstone and by JasperReports. Both get their input ready made: sheets, and the same as rows of fields. */
final class PrintedCards implements AutoCloseable {

    private static final Target CPU_BESIDE_JASPER = Target.shareOf(0.7, "CPU");
    private static final OffsetDateTime MADE_AT =
            OffsetDateTime.of(GeneratedTickets.YEAR, 11, 18, 9, 0, 0, 0, ZoneOffset.UTC);

    private final List<ScorecardSheet> sheets;
    private final List<PrintableCard> cards;
    private final List<Map<String, ?>> rows;
    private final ScorecardPdf printer = ScorecardPdf.withBundledFont();
    private final JasperReports jasper = new JasperReports();

    PrintedCards(List<ScorecardSheet> sheets) throws Exception {
        this.sheets = sheets;
        this.cards =
                sheets.stream().map(sheet -> new PrintableCard(sheet, null)).toList();
        this.rows = SheetRows.of(sheets);
    }

    /** The rows of the table. What all wrote is read and compared before any time counts. */
    List<Comparison> compare(int rounds) throws Exception {
        PrintedText ours = PrintedText.read("Touchstone", byTouchstone());
        String checksum = ours.checksumOf(sheets);
        requireSame(checksum, PrintedText.read("JasperReports", byJasper()));
        requireSame(checksum, PrintedText.read("JasperReports with tags", byJasperTagged()));
        List<Long> medians = Comparison.inTurns(
                rounds,
                List.of(
                        () -> Comparison.threadCpu(this::byTouchstone),
                        () -> Comparison.threadCpu(this::byJasper),
                        () -> Comparison.threadCpu(this::byJasperTagged)));
        Side us = new Side("ScorecardPdf.writeAll, tagged", ours.pages(), medians.get(0));
        return List.of(
                comparison(us, new Side("JasperReports, not tagged", ours.pages(), medians.get(1)), checksum),
                comparison(us, new Side("JasperReports, tagged", ours.pages(), medians.get(2)), checksum));
    }

    private void requireSame(String checksum, PrintedText theirs) {
        String other = theirs.checksumOf(sheets);
        if (!other.equals(checksum)) {
            throw new IllegalStateException("The values on the pages differ: checksum " + checksum + " by Touchstone, "
                    + other + " by its peer");
        }
    }

    private static Comparison comparison(Side ours, Side peer, String checksum) {
        return new Comparison("PDF scorecard page, thread CPU", "pages", ours, peer, CPU_BESIDE_JASPER, checksum);
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

    @Override
    public void close() throws IOException {
        jasper.close();
    }
}
