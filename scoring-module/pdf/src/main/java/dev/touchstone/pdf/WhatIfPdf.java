package dev.touchstone.pdf;

import dev.touchstone.pdf.file.FileFacts;
import dev.touchstone.pdf.file.PdfFile;
import dev.touchstone.pdf.font.FontFamily;
import dev.touchstone.pdf.page.Chapter;
import dev.touchstone.pdf.text.Legible;
import dev.touchstone.pdf.text.TypeSetter;
import dev.touchstone.pdf.whatif.WhatIfLayout;
import dev.touchstone.pdf.whatif.WhatIfReport;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Prints what a version of a standard would do as PDF. Equal input gives equal bytes.
 *
 * <p>Create it once, it shares the fonts with {@link ScorecardPdf}; all threads may share it.
 */
public final class WhatIfPdf {
    private final FontFamily fonts;

    /**
     * Prints with a font.
     *
     * @param fonts both weights
     */
    public WhatIfPdf(FontFamily fonts) {
        this.fonts = fonts;
    }

    /**
     * Prints one.
     *
     * @param report what is printed
     * @param madeAt when it is made, which the file records
     * @param out receives the PDF; stays open
     * @throws IOException if the stream refuses
     */
    public void write(WhatIfReport report, OffsetDateTime madeAt, OutputStream out) throws IOException {
        Chapter chapter = new WhatIfLayout(new TypeSetter(fonts, new Legible(fonts))).layOut(report);
        PdfFile file = new PdfFile(
                out, new FileFacts(chapter.title(), report.language().tag(), madeAt, false));
        file.add(chapter, fonts.cut(PdfFile.charactersOf(List.of(chapter))));
        file.finish();
    }
}
