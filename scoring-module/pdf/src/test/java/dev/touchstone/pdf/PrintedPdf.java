package dev.touchstone.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader sees it. */
final class PrintedPdf implements AutoCloseable {
    static final OffsetDateTime MADE_AT = OffsetDateTime.parse("2026-11-18T09:00:00+08:00");
    static final ScorecardPdf PRINTER = ScorecardPdf.withBundledFont();
    private static final int DPI = 110;
    private static final Path PICTURES = Path.of("target", "pictures");

    private final byte[] bytes;
    private final PDDocument document;

    private PrintedPdf(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.document = Loader.loadPDF(bytes);
    }

    static PrintedPdf of(Specimen specimen) {
        return of(print(specimen));
    }

    static PrintedPdf of(byte[] bytes) {
        try {
            return new PrintedPdf(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] print(Specimen specimen) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PRINTER.write(specimen.card(), MADE_AT, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    PDDocument document() {
        return document;
    }

    int size() {
        return bytes.length;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    String text() {
        return text(1, pages());
    }

    String text(int page) {
        return text(page, page);
    }

    private String text(int from, int to) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text without any white space, for looking up words that lines may have divided. */
    String letters() {
        return text().replaceAll("\\s", "");
    }

    Map<String, byte[]> attachments() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        var tree = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
        for (var file : tree.getNames().values()) {
            files.put(file.getFilename(), file.getEmbeddedFile().toByteArray());
        }
        return files;
    }

    /** Draws a page and keeps the picture, to be looked at. */
    BufferedImage picture(int page, String name) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, DPI);
        Files.createDirectories(PICTURES);
        ImageIO.write(image, "png", PICTURES.resolve(name + "-" + page + ".png").toFile());
        return image;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
