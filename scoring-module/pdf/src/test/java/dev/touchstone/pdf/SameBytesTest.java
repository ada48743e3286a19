package dev.touchstone.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameBytesTest {

    @ParameterizedTest
    @EnumSource
    void equalInputGivesEqualBytes(Language language) {
        assertThat(PrintedPdf.print(Specimen.in(language))).isEqualTo(PrintedPdf.print(Specimen.in(language)));
    }

    @Test
    void anotherPrinterWithTheSameFontGivesTheSameBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScorecardPdf.withBundledFont().write(Specimen.in(Language.ZH_CN).card(), PrintedPdf.MADE_AT, out);
        assertThat(out.toByteArray()).isEqualTo(PrintedPdf.print(Specimen.in(Language.ZH_CN)));
    }

    @Test
    void anotherNameGivesAnotherIdentity() throws IOException {
        try (PrintedPdf one = PrintedPdf.of(Specimen.in(Language.ZH_CN));
                PrintedPdf other = PrintedPdf.of(Specimen.in(Language.ZH_CN).named("王浩然", "CS20419"))) {
            assertThat(one.document().getDocument().getDocumentID().getString(0))
                    .isNotEqualTo(other.document().getDocument().getDocumentID().getString(0));
        }
    }

    @Test
    void manyCardsInOneFileAndInAZipAreEqualToo() throws IOException {
        assertThat(booklet()).isEqualTo(booklet());
        assertThat(zip()).isEqualTo(zip());
    }

    @Test
    void eightThreadsPrintWhatOnePrints() throws InterruptedException, ExecutionException {
        List<byte[]> alone = specimens().stream().map(PrintedPdf::print).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<byte[]>>> printed = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                printed.add(threads.submit(
                        () -> specimens().stream().map(PrintedPdf::print).toList()));
            }
            for (Future<List<byte[]>> ofThread : printed) {
                for (int i = 0; i < alone.size(); i++) {
                    assertThat(Arrays.equals(ofThread.get().get(i), alone.get(i)))
                            .as("specimen %s", i)
                            .isTrue();
                }
            }
        }
    }

    private static List<Specimen> specimens() {
        return List.of(
                Specimen.in(Language.ZH_CN),
                Specimen.in(Language.ZH_TW).provisional(),
                Specimen.in(Language.EN).lines(20),
                Specimen.in(Language.ZH_CN).vetoed().named("褚思远", "CS1"));
    }

    private static byte[] booklet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintedPdf.PRINTER.writeAll(
                new Booklet("October", Language.EN, PrintedPdf.MADE_AT),
                specimens().stream().map(Specimen::card).toList(),
                out);
        return out.toByteArray();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintedPdf.PRINTER.writeZip(specimens().stream().map(Specimen::card).toList(), PrintedPdf.MADE_AT, out);
        return out.toByteArray();
    }
}
