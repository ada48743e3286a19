package dev.touchstone.pdf.file;

import dev.touchstone.pdf.font.PageFonts;
import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Page;
import dev.touchstone.pdf.page.Point;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws marks. Turns measures from the top into PDF's measures from the bottom. */
final class Pen {
    private static final float EDGE = 0.5f;
    private static final float DASH = 2.5f;
    private static final float STRIPE = 2;
    private static final float STRIPE_DISTANCE = 5;

    private final PdfContentByte canvas;
    private final PageFonts fonts;
    private final FilePageCount filePages;

    Pen(PdfContentByte canvas, PageFonts fonts, FilePageCount filePages) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.filePages = filePages;
    }

    void draw(Mark mark) {
        switch (mark) {
            case Mark.Text text -> write(text);
            case Mark.FilePages pages ->
                filePages.draw(canvas, pages, fonts.font(pages.style().weight()), up(pages.baseline()));
            case Mark.Box box -> draw(box);
            case Mark.Path path -> draw(path);
            case Mark.Dot dot -> {
                canvas.setColorFill(dot.fill());
                canvas.circle(dot.centre().x(), up(dot.centre().y()), dot.radius());
                canvas.fill();
            }
            case Mark.Hatch hatch -> draw(hatch);
        }
    }

    private void write(Mark.Text text) {
        canvas.setColorFill(text.style().colour());
        canvas.beginText();
        canvas.setFontAndSize(fonts.font(text.style().weight()), text.style().size());
        double angle = Math.toRadians(text.degrees());
        float cos = (float) StrictMath.cos(angle);
        float sin = (float) StrictMath.sin(angle);
        canvas.setTextMatrix(cos, sin, -sin, cos, text.x(), up(text.baseline()));
        canvas.showText(text.text());
        canvas.endText();
    }

    private void draw(Mark.Box box) {
        Area area = box.area();
        style(box.fill(), box.edge(), EDGE, box.dashed());
        if (box.radius() > 0) {
            canvas.roundRectangle(area.x(), up(area.bottom()), area.width(), area.height(), box.radius());
        } else {
            canvas.rectangle(area.x(), up(area.bottom()), area.width(), area.height());
        }
        finish(box.fill(), box.edge(), false);
    }

    private void draw(Mark.Path path) {
        style(path.fill(), path.stroke(), path.width(), path.dashed());
        List<Point> points = path.points();
        canvas.moveTo(points.getFirst().x(), up(points.getFirst().y()));
        for (Point point : points.subList(1, points.size())) {
            canvas.lineTo(point.x(), up(point.y()));
        }
        finish(path.fill(), path.stroke(), path.closed());
    }

    private void draw(Mark.Hatch hatch) {
        Area area = hatch.area();
        canvas.saveState();
        canvas.rectangle(area.x(), up(area.bottom()), area.width(), area.height());
        canvas.clip();
        canvas.newPath();
        canvas.setColorFill(hatch.ground());
        canvas.rectangle(area.x(), up(area.bottom()), area.width(), area.height());
        canvas.fill();
        canvas.setColorStroke(hatch.stripes());
        canvas.setLineWidth(STRIPE);
        for (float x = area.x() - area.height(); x < area.right(); x += STRIPE_DISTANCE) {
            canvas.moveTo(x, up(area.bottom()));
            canvas.lineTo(x + area.height(), up(area.y()));
        }
        canvas.stroke();
        canvas.restoreState();
    }

    private void style(@Nullable Color fill, @Nullable Color stroke, float width, boolean dashed) {
        if (fill != null) {
            canvas.setColorFill(fill);
        }
        if (stroke != null) {
            canvas.setColorStroke(stroke);
            canvas.setLineWidth(width);
            if (dashed) {
                canvas.setLineDash(DASH, DASH, 0);
            } else {
                canvas.setLineDash(0);
            }
        }
    }

    private void finish(@Nullable Color fill, @Nullable Color stroke, boolean closed) {
        if (closed) {
            canvas.closePath();
        }
        if (fill != null && stroke != null) {
            canvas.fillStroke();
        } else if (fill != null) {
            canvas.fill();
        } else {
            canvas.stroke();
        }
    }

    private static float up(float fromTop) {
        return Page.HEIGHT - fromTop;
    }
}
