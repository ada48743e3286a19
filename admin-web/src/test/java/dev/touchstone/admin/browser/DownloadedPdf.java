package dev.touchstone.admin.browser;

import com.microsoft.playwright.Download;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as it arrives at a reader's.
 *
 * @param text all pages, in reading order
 * @param first the first page as a picture, kept in {@code target/screenshots}
 */
record DownloadedPdf(String text, BufferedImage first) {

    private static final int DPI = 100;
    private static final int DARK = 120;

    static DownloadedPdf of(Download download, String name) {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            BufferedImage first = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            ImageIO.write(first, "png", folder.resolve(name + ".png").toFile());
            return new DownloadedPdf(new PDFTextStripper().getText(document), first);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The share of the first page that is covered with dark ink. */
    double ink() {
        long dark = 0;
        for (int y = 0; y < first.getHeight(); y++) {
            for (int x = 0; x < first.getWidth(); x++) {
                int rgb = first.getRGB(x, y);
                if (((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3 < DARK) {
                    dark++;
                }
            }
        }
        return (double) dark / ((long) first.getWidth() * first.getHeight());
    }
}
