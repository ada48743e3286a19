package dev.touchstone.pdf.card;

import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Labels;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Page;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Point;
import dev.touchstone.pdf.text.Span;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TextLine;
import dev.touchstone.pdf.text.TextStyle;
import dev.touchstone.pdf.text.TypeSetter;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetLabel;
import java.util.ArrayList;
import java.util.List;

/** What stands on every page: the edge at the top, the running head, what lies across, page numbers and digest. */
final class PageFrame {
    private static final float EDGE = 5;
    private static final float RUNNING_HEAD = 20;
    private static final float BELOW_RUNNING_HEAD = 16;
    private static final float ACROSS_DEGREES = 35;
    private static final float ACROSS_LENGTH = 560;
    private static final float ACROSS_LARGEST = 170;
    private static final String SEPARATOR = " · ";

    private final ScorecardSheet sheet;
    private final Labels<Label> labels;
    private final TypeSetter setter;

    PageFrame(ScorecardSheet sheet, Labels<Label> labels, TypeSetter setter) {
        this.sheet = sheet;
        this.labels = labels;
        this.setter = setter;
    }

    /** Draws what stands behind and above the content; says where content begins. */
    float open(Page page, int index) {
        Area edge = new Area(0, 0, Page.WIDTH, EDGE);
        if (sheet.provisional() == null) {
            page.addGround(Mark.filled(edge, Palette.ACCENT));
        } else {
            page.addGround(new Mark.Hatch(edge, Palette.WARN_TINT, Palette.WARN_LINE));
            page.addAcross(across());
        }
        return index == 0 ? 0 : runningHead(page);
    }

    private Mark across() {
        String word = labels.text(Label.PROVISIONAL_ACROSS);
        TextStyle unit = Styles.TITLE.in(Palette.WARN_TINT);
        float natural = setter.line(word, unit).width();
        float size = Math.min(ACROSS_LARGEST, unit.size() * ACROSS_LENGTH / natural);
        TextStyle style = unit.sized(size, size);
        TextLine line = setter.line(word, style);
        double angle = Math.toRadians(ACROSS_DEGREES);
        float cos = (float) StrictMath.cos(angle);
        float sin = (float) StrictMath.sin(angle);
        float capitals = size * 0.36f;
        float x = Frame.MIDDLE - line.width() / 2 * cos + capitals * sin;
        float baseline = Page.HEIGHT / 2 + line.width() / 2 * sin + capitals * cos;
        return new Mark.Text(x, baseline, line.pieces().getFirst().text(), style, ACROSS_DEGREES);
    }

    private float runningHead(Page page) {
        List<Span> who = new ArrayList<>();
        who.add(new Span(sheet.subject().name(), Styles.TABLE.bold()));
        if (sheet.subject().number() != null) {
            who.add(new Span(SEPARATOR + sheet.subject().number(), Styles.TABLE.in(Palette.INK_2)));
        }
        TextBlock right =
                setter.set(sheet.title() + SEPARATOR + state(), Styles.TABLE.in(Palette.INK_2), Frame.WIDTH / 2);
        TextBlock left = setter.set(who, Frame.WIDTH / 2 - 12);
        float height = Math.max(left.height(), right.height());
        List<Mark> marks = new ArrayList<>(Placed.left(left, Frame.LEFT, RUNNING_HEAD));
        marks.addAll(Placed.right(right, Frame.RIGHT, RUNNING_HEAD));
        float line = RUNNING_HEAD + height + 6;
        marks.add(Mark.line(new Point(Frame.LEFT, line), new Point(Frame.RIGHT, line), 0.5f, Palette.LINE_2));
        page.addDecoration(marks);
        return line + BELOW_RUNNING_HEAD;
    }

    private String state() {
        return sheet.provisional() == null ? sheet.revision() : sheet.provisional();
    }

    /**
     * Draws the foot, once the number of the card's pages is known.
     *
     * @param firstInFile number of the card's first page in a file of several cards; 0 for a file of its own
     */
    void close(List<Page> pages, int firstInFile) {
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).addDecoration(foot(i + 1, pages.size(), firstInFile == 0 ? 0 : firstInFile + i));
        }
    }

    private List<Mark> foot(int number, int of, int inFile) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.line(
                new Point(Frame.LEFT, Frame.FOOT_LINE), new Point(Frame.RIGHT, Frame.FOOT_LINE), 0.5f, Palette.LINE));
        String page = sheet.label(SheetLabel.PAGE, number, of);
        float next = write(page, Frame.LEFT, marks);
        if (inFile > 0) {
            writeFilePage(inFile, next, marks);
        }
        if (sheet.digest() != null) {
            TextBlock digest = setter.set(
                    labels.text(Label.LABELLED, sheet.label(SheetLabel.DIGEST), sheet.digest()),
                    Styles.FOOT,
                    Frame.WIDTH);
            marks.addAll(Placed.right(digest, Frame.RIGHT, Frame.FOOT_TEXT));
        }
        marks.addAll(Placed.left(marksOfState(), Frame.LEFT, Frame.FOOT_TEXT + Styles.FOOT.leading()));
        return marks;
    }

    private TextBlock marksOfState() {
        List<String> words = new ArrayList<>();
        if (sheet.provisional() != null) {
            words.add(sheet.provisional());
        }
        if (sheet.generated() != null) {
            words.add(sheet.generated());
        }
        return setter.set(String.join(SEPARATOR, words), Styles.FOOT.bold().in(Palette.WARN), Frame.WIDTH);
    }

    private void writeFilePage(int inFile, float x, List<Mark> marks) {
        String end = "\uffff";
        String text = SEPARATOR + labels.text(Label.FILE_PAGE, String.valueOf(inFile), end);
        int cut = text.indexOf(end);
        float next = write(text.substring(0, cut), x, marks);
        marks.add(new Mark.FilePages(
                next, Frame.FOOT_TEXT + Styles.FOOT.baseline(), text.substring(cut + end.length()), Styles.FOOT));
    }

    private float write(String text, float x, List<Mark> marks) {
        marks.add(new Mark.Text(x, Frame.FOOT_TEXT + Styles.FOOT.baseline(), text, Styles.FOOT, 0));
        return x + setter.width(text, Styles.FOOT);
    }
}
