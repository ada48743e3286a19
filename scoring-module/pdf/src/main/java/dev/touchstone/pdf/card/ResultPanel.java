package dev.touchstone.pdf.card;

import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Point;
import dev.touchstone.pdf.page.Role;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetGrade;
import dev.touchstone.scoring.wording.SheetLabel;
import dev.touchstone.scoring.wording.SheetSubject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who, the result, and how sure it is: three columns in one frame. */
final class ResultPanel {
    private static final float PADDING = 11;
    private static final float WHO = 148;
    private static final float RESULT = 190;
    private static final float LABEL = 40;
    private static final float BADGE_GAP = 9;

    private final Desk desk;
    private final ScorecardSheet sheet;

    ResultPanel(Desk desk) {
        this.desk = desk;
        this.sheet = desk.sheet();
    }

    void add() {
        List<Stack> columns = List.of(who(), result(), certainty());
        float height = 0;
        for (Stack column : columns) {
            height = Math.max(height, column.height());
        }
        height += 2 * PADDING;
        float y = desk.flow().y();
        float[] lefts = {Frame.LEFT, Frame.LEFT + WHO, Frame.LEFT + WHO + RESULT};
        desk.flow().page().addDecoration(frame(new Area(Frame.LEFT, y, Frame.WIDTH, height), lefts));
        for (int i = 0; i < lefts.length; i++) {
            for (List<Mark> marks : columns.get(i).at(lefts[i] + PADDING, y + PADDING)) {
                desk.flow().page().add(desk.section().add(Role.PARAGRAPH), marks);
            }
        }
        desk.flow().advance(height + PADDING);
    }

    private static List<Mark> frame(Area area, float[] lefts) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(area, 5, null, Palette.LINE_2, false));
        for (int i = 1; i < lefts.length; i++) {
            marks.add(Mark.line(new Point(lefts[i], area.y()), new Point(lefts[i], area.bottom()), 0.5f, Palette.LINE));
        }
        return marks;
    }

    private Stack who() {
        SheetSubject subject = sheet.subject();
        Stack stack = new Stack();
        stack.add(name(subject.name())).gap(3);
        addFact(stack, SheetLabel.NUMBER, subject.number(), WHO);
        addFact(stack, SheetLabel.TEAM, subject.team(), WHO);
        addFact(stack, SheetLabel.LEAD, subject.lead(), WHO);
        if (sheet.appeal() != null) {
            stack.gap(1).add(desk.set(sheet.appeal(), Styles.TABLE.bold(), WHO - 2 * PADDING));
        }
        return stack;
    }

    private TextBlock name(String name) {
        TextBlock large = desk.set(name, Styles.NAME, WHO - 2 * PADDING);
        return large.lines().size() <= 2 ? large : desk.set(name, Styles.NAME.sized(12, 17), WHO - 2 * PADDING);
    }

    private Stack result() {
        SheetGrade grade = sheet.grade();
        float room = RESULT - 2 * PADDING;
        Stack stack = new Stack();
        stack.add(desk.set(desk.label(SheetLabel.TOTAL), Styles.CAPTION, room));
        addTotal(stack, new Badge(grade, desk.setter(), room), room);
        stack.add(desk.set(grade.coefficient(), Styles.BODY.bold(), room));
        if (grade.explanation() != null) {
            stack.add(desk.set(grade.explanation(), Styles.TABLE.in(Palette.INK_2), room));
        }
        return stack;
    }

    /** The total with the badge beside it, or below it where both are wide; the badge alone if there is no total. */
    private void addTotal(Stack stack, Badge badge, float room) {
        if (sheet.totalNumber() == null) {
            stack.gap(4).add(badge.height() + 6, badge::at);
            return;
        }
        float beside = desk.setter().width(sheet.total(), Styles.TOTAL) + BADGE_GAP;
        TextBlock total = desk.set(sheet.total(), Styles.TOTAL, room);
        if (beside + badge.width() > room) {
            stack.add(total).add(badge.height() + 5, badge::at);
            return;
        }
        float drop = (total.height() - badge.height()) / 2;
        stack.add(total.height() + 1, (x, y) -> {
            List<Mark> marks = new ArrayList<>(Placed.left(total, x, y));
            marks.addAll(badge.at(x + beside, y + drop));
            return marks;
        });
    }

    private Stack certainty() {
        float width = Frame.WIDTH - WHO - RESULT;
        Stack stack = new Stack();
        addFact(stack, SheetLabel.RANK, sheet.ranks(), width);
        addFact(stack, SheetLabel.SAMPLE, List.of(sheet.sample().split(Desk.SEPARATOR)), width);
        stack.gap(2).add(desk.set(sheet.rated(), Styles.TABLE, width - 2 * PADDING));
        if (sheet.criticalScore() != null) {
            stack.add(desk.set(sheet.criticalScore(), Styles.TABLE, width - 2 * PADDING));
        }
        return stack;
    }

    private void addFact(Stack stack, SheetLabel label, @Nullable String value, float column) {
        addFact(stack, label, value == null ? List.of() : List.of(value), column);
    }

    private void addFact(Stack stack, SheetLabel label, List<String> parts, float column) {
        float room = column - 2 * PADDING - LABEL;
        String value = desk.joined(parts, Styles.TABLE, room);
        if (value.isEmpty()) {
            return;
        }
        TextBlock name = desk.set(desk.label(label) + " ", Styles.TABLE.in(Palette.INK_3), LABEL);
        TextBlock text = desk.set(value, Styles.TABLE, room);
        stack.add(Math.max(name.height(), text.height()) + 1.5f, (x, y) -> {
            List<Mark> marks = new ArrayList<>(Placed.left(name, x, y));
            marks.addAll(Placed.left(text, x + LABEL, y));
            return marks;
        });
    }
}
