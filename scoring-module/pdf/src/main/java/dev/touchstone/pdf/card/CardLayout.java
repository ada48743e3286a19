package dev.touchstone.pdf.card;

import dev.touchstone.pdf.page.Bookmark;
import dev.touchstone.pdf.page.Chapter;
import dev.touchstone.pdf.page.Node;
import dev.touchstone.pdf.page.PageFlow;
import dev.touchstone.pdf.text.TypeSetter;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetSubject;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a scorecard out: the result and its lines up to the signatures first, then, as a rule on a page of its own, how it was worked
 * out.
 *
 * @param setter sets text; belongs to one thread
 */
public record CardLayout(TypeSetter setter) {
    private static final float BELOW_SIGNATURES = 14;

    /**
     * Lays a card out.
     *
     * @param sheet what is printed
     * @param firstInFile number of its first page in a file of several cards; 0 for a file of its own
     * @return its pages
     */
    public Chapter layOut(ScorecardSheet sheet, int firstInFile) {
        Labels labels = Labels.in(sheet.language());
        PageFrame frame = new PageFrame(sheet, labels, setter);
        List<Bookmark> bookmarks = new ArrayList<>();
        Desk desk = new Desk(
                sheet,
                labels,
                setter,
                Node.section(sheet.language().tag()),
                new PageFlow(Frame.BOTTOM, frame::open),
                bookmarks);
        new HeaderBand(desk).add();
        new ResultPanel(desk).add();
        new ChartsRow(desk).add();
        new LinesTable(desk).add();
        new Decisions(desk).add();
        new Signatures(desk).add();
        desk.flow().advance(BELOW_SIGNATURES);
        if (desk.flow().room() < desk.flow().fullRoom() / 2) {
            desk.flow().breakPage();
        }
        new Working(desk).add();
        frame.close(desk.flow().pages(), firstInFile);
        return new Chapter(
                title(sheet.subject(), labels), desk.section(), desk.flow().pages(), bookmarks);
    }

    /**
     * What the scorecard's document is called among the attachments.
     *
     * @param sheet the card
     * @return in the sheet's language
     */
    public static String attachmentDescription(ScorecardSheet sheet) {
        return Labels.in(sheet.language()).text(Label.ATTACHMENT);
    }

    private static String title(SheetSubject subject, Labels labels) {
        return subject.number() == null
                ? subject.name()
                : labels.text(Label.OUTLINE_PERSON, subject.name(), subject.number());
    }
}
