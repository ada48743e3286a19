package dev.touchstone.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.xml.xmp.DublinCoreSchema;
import org.openpdf.text.xml.xmp.LangAlt;
import org.openpdf.text.xml.xmp.XmpArray;
import org.openpdf.text.xml.xmp.XmpBasicSchema;
import org.openpdf.text.xml.xmp.XmpWriter;

/** Writes what a file says about itself into its information dictionary, its catalogue and its XMP packet. */
final class Metadata {
    private static final String CREATOR = "Touchstone";
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'");
    private static final DateTimeFormatter XMP_DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'");

    private Metadata() {}

    static void write(PdfWriter writer, FileFacts facts) {
        OffsetDateTime madeAt = facts.madeAt().withOffsetSameInstant(ZoneOffset.UTC);
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(facts.title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.CREATOR, new PdfString(CREATOR));
        info.put(PdfName.CREATIONDATE, new PdfDate(madeAt.format(PDF_DATE)));
        info.put(PdfName.MODDATE, new PdfDate(madeAt.format(PDF_DATE)));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(facts.language()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (facts.outlineShown()) {
            writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        }
        writer.setTabs(PdfName.S);
        writer.setXmpMetadata(xmp(facts, madeAt.format(XMP_DATE)));
    }

    /** Gives the file an identity that depends on its content only. */
    static void identify(PdfWriter writer, byte[] digest) {
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(digest, digest));
    }

    private static byte[] xmp(FileFacts facts, String madeAt) {
        DublinCoreSchema core = new DublinCoreSchema();
        LangAlt title = new LangAlt(facts.title());
        title.addLanguage(facts.language(), facts.title());
        core.setProperty(DublinCoreSchema.TITLE, title);
        XmpArray languages = new XmpArray(XmpArray.UNORDERED);
        languages.add(facts.language());
        core.setProperty(DublinCoreSchema.LANGUAGE, languages);
        XmpBasicSchema basic = new XmpBasicSchema();
        basic.addCreatorTool(CREATOR);
        basic.addCreateDate(madeAt);
        basic.addModDate(madeAt);
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        try (XmpWriter xmp = new XmpWriter(packet)) {
            xmp.addRdfDescription(core);
            xmp.addRdfDescription(basic);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory cannot fail", impossible);
        }
        return packet.toByteArray();
    }
}
