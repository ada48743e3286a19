package dev.touchstone.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A tagged PDF as a screen reader walks it. */
final class ReadAloud {

    /** An element with the text of everything below it. */
    record Heard(String type, String text, String alternative, List<Heard> children) {

        List<Heard> all(String wanted) {
            List<Heard> found = new ArrayList<>();
            if (type.equals(wanted)) {
                found.add(this);
            }
            children.forEach(child -> found.addAll(child.all(wanted)));
            return found;
        }
    }

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

    private ReadAloud(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    ofPage.put(content.getMCID(), text(content));
                }
            }
            texts.put(page, ofPage);
        }
    }

    static Heard of(PrintedPdf pdf) throws IOException {
        ReadAloud aloud = new ReadAloud(pdf.document());
        return aloud.hear(pdf.document().getDocumentCatalog().getStructureTreeRoot(), "Root", "");
    }

    private Heard hear(PDStructureNode node, String type, String alternative) {
        List<Heard> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String ofElement = element.getAlternateDescription();
                children.add(hear(element, element.getStructureType(), ofElement == null ? "" : ofElement));
                text.append(children.getLast().text());
            } else if (kid instanceof Integer mark) {
                text.append(texts.get(((PDStructureElement) node).getPage()).get(mark));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(texts.get(reference.getPage()).get(reference.getMCID()));
            }
        }
        return new Heard(type, text.toString(), alternative, children);
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }
}
