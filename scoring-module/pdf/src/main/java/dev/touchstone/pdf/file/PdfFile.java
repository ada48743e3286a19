package dev.touchstone.pdf.file;

import dev.touchstone.pdf.font.PageFonts;
import dev.touchstone.pdf.font.Weight;
import dev.touchstone.pdf.page.Bookmark;
import dev.touchstone.pdf.page.Chapter;
import dev.touchstone.pdf.page.Content;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.openpdf.text.Document;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/** A tagged PDF file being written, chapter by chapter, to a stream that stays open. One thread at a time. */
public final class PdfFile {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final Document document = new Document(new Rectangle(Page.WIDTH, Page.HEIGHT));
    private final PdfWriter writer;
    private final Tags tags;
    private final FilePageCount filePages = new FilePageCount();
    private final ContentDigest digest;
    private int pages;

    /**
     * Starts a file.
     *
     * @param out receives it; is not closed
     * @param facts what the file says about itself
     */
    public PdfFile(OutputStream out, FileFacts facts) {
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        Metadata.write(writer, facts);
        digest = new ContentDigest(facts);
        document.open();
        tags = new Tags(writer.getStructureTreeRoot());
    }

    /**
     * Which characters chapters need, for cutting fonts to them.
     *
     * @param chapters the chapters
     * @return characters by weight
     */
    public static Map<Weight, SortedSet<Integer>> charactersOf(List<Chapter> chapters) {
        return UsedCharacters.in(chapters);
    }

    /**
     * Writes a chapter.
     *
     * @param chapter the laid-out pages
     * @param fonts cut to at least this chapter's characters
     * @throws IOException if the stream refuses it
     */
    public void add(Chapter chapter, PageFonts fonts) throws IOException {
        try {
            addPages(chapter, fonts);
        } catch (ExceptionConverter wrapped) {
            throw refusalOfTheStream(wrapped);
        }
    }

    private void addPages(Chapter chapter, PageFonts fonts) {
        tags.start(chapter.section());
        PdfOutline title = null;
        for (int i = 0; i < chapter.pages().size(); i++) {
            document.newPage();
            writer.setPageEmpty(false);
            PdfContentByte canvas = writer.getDirectContent();
            if (title == null) {
                title = new PdfOutline(
                        canvas.getRootOutline(),
                        top(0),
                        chapter.title(),
                        chapter.bookmarks().isEmpty());
            }
            for (Bookmark bookmark : chapter.bookmarks()) {
                if (bookmark.page() == i) {
                    new PdfOutline(title, top(bookmark.y()), bookmark.title());
                }
            }
            draw(chapter.pages().get(i), canvas, new Pen(canvas, fonts, filePages));
            pages++;
        }
    }

    /**
     * Attaches a file.
     *
     * @param file what travels along
     * @throws IOException if the stream refuses it
     */
    public void attach(AttachedFile file) throws IOException {
        PdfFileSpecification specification = PdfFileSpecification.fileEmbedded(
                writer, null, file.name(), file.content(), file.mediaType(), null, PdfStream.BEST_COMPRESSION);
        writer.addFileAttachment(file.description(), specification);
        digest.add(file.content());
    }

    /**
     * Completes the file, which needs at least one chapter. A file that is not finished, say after an error, is no valid PDF.
     *
     * @throws IOException if the stream refuses it
     */
    public void finish() throws IOException {
        filePages.fill(pages);
        Metadata.identify(writer, digest.value());
        try {
            document.close();
        } catch (ExceptionConverter wrapped) {
            throw refusalOfTheStream(wrapped);
        }
    }

    private static IOException refusalOfTheStream(ExceptionConverter wrapped) {
        if (wrapped.getException() instanceof IOException refusal) {
            return refusal;
        }
        throw wrapped;
    }

    private void draw(Page page, PdfContentByte canvas, Pen pen) {
        for (Content content : page.contents()) {
            if (content.node() == null) {
                canvas.beginMarkedContentSequence(ARTIFACT);
            } else {
                canvas.beginMarkedContentSequence(tags.element(content.node()));
            }
            for (Mark mark : content.marks()) {
                pen.draw(mark);
                digest.add(mark);
            }
            canvas.endMarkedContentSequence();
        }
    }

    private static PdfDestination top(float y) {
        return new PdfDestination(PdfDestination.FITH, Page.HEIGHT - y);
    }
}
