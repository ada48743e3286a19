package dev.touchstone.pdf.file;

import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.text.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** The number of pages of the whole file: a place on every page, filled when the file ends. */
final class FilePageCount {
    private static final float ROOM = 120;
    private static final float DEPTH = 4;

    private record Look(String suffix, TextStyle style) {}

    private record Place(PdfTemplate template, BaseFont font) {}

    private final Map<Look, Place> places = new LinkedHashMap<>();

    void draw(PdfContentByte canvas, Mark.FilePages mark, BaseFont font, float baselineFromBottom) {
        Place place = places.computeIfAbsent(
                new Look(mark.suffix(), mark.style()),
                look -> new Place(canvas.createTemplate(ROOM, look.style().leading() + DEPTH), font));
        canvas.addTemplate(place.template(), mark.x(), baselineFromBottom - DEPTH);
    }

    void fill(int pages) {
        places.forEach((look, place) -> {
            PdfTemplate template = place.template();
            template.setColorFill(look.style().colour());
            template.beginText();
            template.setFontAndSize(place.font(), look.style().size());
            template.setTextMatrix(0, DEPTH);
            template.showText(pages + look.suffix());
            template.endText();
        });
    }
}
