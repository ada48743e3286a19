package dev.touchstone.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntBiFunction;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * Writes rows as one PDF with JasperReports: the report is compiled once and used again, fonts are embedded as the subset that is used,
 * all else is as JasperReports has it by default unless a property says otherwise. Public, since {@link JasperReports} makes it by its name in a class loader of its own.
 */
public final class JasperPages implements ToIntBiFunction<List<Map<String, ?>>, OutputStream> {

    private static final String FONTS = "fonts/ttf/NotoSansSC/";

    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    private final JasperReport report;

    /**
     * Compiles the report.
     *
     * @param properties settings of JasperReports that differ from its own, by name
     */
    public JasperPages(Map<String, String> properties) throws JRException, IOException {
        properties.forEach(context::setProperty);
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName("Noto Sans SC");
        family.setNormalFace(face("NotoSansSC-Regular.ttf"));
        family.setBoldFace(face("NotoSansSC-Bold.ttf"));
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        context.setExtensions(FontFamily.class, List.of(family));
        try (InputStream design = Objects.requireNonNull(JasperPages.class.getResourceAsStream("scorecard.jrxml"))) {
            report = JasperCompileManager.getInstance(context).compile(design);
        }
    }

    private SimpleFontFace face(String file) throws JRException {
        SimpleFontFace face = new SimpleFontFace(context);
        face.setTtf(FONTS + file);
        return face;
    }

    /** Fills the report with rows in order and writes it; says how many pages that made. */
    @Override
    public int applyAsInt(List<Map<String, ?>> rows, OutputStream out) {
        try {
            JasperPrint print = JasperFillManager.getInstance(context)
                    .fill(report, new HashMap<>(), new JRMapCollectionDataSource(rows));
            JRPdfExporter exporter = new JRPdfExporter(context);
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
            return print.getPages().size();
        } catch (JRException refused) {
            throw new UncheckedIOException(new IOException("JasperReports cannot write the cards", refused));
        }
    }
}
