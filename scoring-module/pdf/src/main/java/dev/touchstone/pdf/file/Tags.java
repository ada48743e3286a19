package dev.touchstone.pdf.file;

import dev.touchstone.pdf.page.Node;
import dev.touchstone.pdf.page.Role;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/** The structure tree of a file: our nodes as PDF's structure elements, in reading order. */
final class Tags {
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName TABLE = new PdfName("Table");
    private static final PdfName COLUMN = new PdfName("Column");
    private static final PdfName ROW = new PdfName("Row");

    private final PdfStructureElement document;
    private final Map<Node, PdfStructureElement> leaves = new IdentityHashMap<>();

    Tags(PdfStructureTreeRoot root) {
        document = new PdfStructureElement(root, new PdfName(Role.DOCUMENT.type()));
    }

    /** Starts a chapter; the leaves of the one before are finished. */
    void start(Node section) {
        leaves.clear();
        add(section, document);
    }

    PdfStructureElement element(Node leaf) {
        PdfStructureElement element = leaves.get(leaf);
        if (element == null) {
            throw new IllegalStateException(
                    "Content is tagged with a " + leaf.role() + " that is no leaf of the chapter's section");
        }
        return element;
    }

    private void add(Node node, PdfStructureElement parent) {
        PdfStructureElement element =
                new PdfStructureElement(parent, new PdfName(node.role().type()));
        if (node.alternative() != null) {
            element.put(PdfName.ALT, new PdfString(node.alternative(), PdfObject.TEXT_UNICODE));
        }
        if (node.language() != null) {
            element.put(PdfName.LANG, new PdfString(node.language()));
        }
        switch (node.role()) {
            case COLUMN_HEADER -> element.put(PdfName.A, scope(COLUMN));
            case ROW_HEADER -> element.put(PdfName.A, scope(ROW));
            default -> {}
        }
        if (node.children().isEmpty()) {
            leaves.put(node, element);
        }
        for (Node child : node.children()) {
            add(child, element);
        }
    }

    private static PdfDictionary scope(PdfName of) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, TABLE);
        attributes.put(SCOPE, of);
        return attributes;
    }
}
