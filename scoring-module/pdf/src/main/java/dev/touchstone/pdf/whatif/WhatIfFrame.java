package dev.touchstone.pdf.whatif;

import dev.touchstone.pdf.layout.Composer;
import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Labels;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Page;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Point;
import dev.touchstone.pdf.text.TypeSetter;
import java.util.ArrayList;
import java.util.List;

/** What stands on every page of a what-if: a hatched edge, the running head, page numbers, and that nothing was saved. */
final class WhatIfFrame {
    private static final float EDGE = 5;
    private static final float RUNNING_HEAD = 20;
    private static final float BELOW_RUNNING_HEAD = 14;

    private final WhatIfReport report;
    private final Labels<Label> labels;
    private final TypeSetter setter;

    WhatIfFrame(WhatIfReport report, Labels<Label> labels, TypeSetter setter) {
        this.report = report;
        this.labels = labels;
        this.setter = setter;
    }

    String title() {
        return labels.text(Label.TITLE, report.compared().standard());
    }

    /** Draws what stands behind and above the content; says where content begins. */
    float open(Page page, int index) {
        page.addGround(new Mark.Hatch(new Area(0, 0, Page.WIDTH, EDGE), Palette.ACCENT_TINT, Palette.ACCENT));
        return index == 0 ? 0 : runningHead(page);
    }

    private float runningHead(Page page) {
        var left = setter.set(title(), Styles.TABLE.bold(), Frame.WIDTH * 2 / 3);
        var right = setter.set(report.compared().lookedAt(), Styles.TABLE.in(Palette.INK_2), Frame.WIDTH / 3);
        List<Mark> marks = new ArrayList<>(Placed.left(left, Frame.LEFT, RUNNING_HEAD));
        marks.addAll(Placed.right(right, Frame.RIGHT, RUNNING_HEAD));
        float line = RUNNING_HEAD + Math.max(left.height(), right.height()) + 6;
        marks.add(Mark.line(new Point(Frame.LEFT, line), new Point(Frame.RIGHT, line), 0.5f, Palette.LINE_2));
        page.addDecoration(marks);
        return line + BELOW_RUNNING_HEAD;
    }

    /** Draws the foot, once the number of pages is known. */
    void close(List<Page> pages) {
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).addDecoration(foot(i + 1, pages.size()));
        }
    }

    private List<Mark> foot(int number, int of) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.line(
                new Point(Frame.LEFT, Frame.FOOT_LINE), new Point(Frame.RIGHT, Frame.FOOT_LINE), 0.5f, Palette.LINE));
        String page = labels.text(Label.PAGE, String.valueOf(number), String.valueOf(of));
        marks.addAll(Placed.left(setter.set(page, Styles.FOOT, Frame.WIDTH), Frame.LEFT, Frame.FOOT_TEXT));
        marks.addAll(
                Placed.right(setter.set(remarks(), Styles.FOOT, Frame.WIDTH * 4 / 5), Frame.RIGHT, Frame.FOOT_TEXT));
        return marks;
    }

    private String remarks() {
        String generated = report.compared().generated();
        String nothing = labels.text(Label.SAVED_NOTHING);
        return generated == null ? nothing : generated + Composer.SEPARATOR + nothing;
    }
}
