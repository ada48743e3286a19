package dev.touchstone.admin.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.shell.Address;
import dev.touchstone.admin.shell.PagedRows;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.SafeCell;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rejected records of a run or a connection as a file, to be mended and imported again. */
@WebServlet("/download/rejected.csv")
public class RejectedDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 1000;

    @Inject
    ImportDesk desk;

    @Inject
    RejectedDesk rejected;

    @Inject
    AuditTrail trail;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PagedRows.Part<Rejected> pages = pagesOf(request);
        trail.record(Address.findNumber(request, "run")
                .map(run -> exported(AuditSubject.Kind.IMPORT, run))
                .orElseGet(() -> exported(AuditSubject.Kind.CONNECTION, Address.number(request, "connection"))));
        Language language = Language.of(preferences.getLanguage().getTag());
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"rejected.csv\"");
        CsvWriter csv = SafeCell.csv(response.getOutputStream());
        csv.writeRecord(Stream.of(
                        "imports.place",
                        "imports.line",
                        "imports.field",
                        "imports.value",
                        "imports.reason",
                        "imports.raw")
                .map(key -> texts.of(key))
                .toList());
        List<Rejected> rows;
        for (int first = 0; !(rows = pages.list(first, AT_A_TIME, Optional.empty())).isEmpty(); first += AT_A_TIME) {
            for (Rejected row : rows) {
                csv.writeRecord(List.of(
                        SafeCell.of(row.position().place()),
                        String.valueOf(row.position().line()),
                        SafeCell.of(row.position().column()),
                        SafeCell.of(row.value()),
                        row.reason().in(language),
                        SafeCell.of(row.raw())));
            }
        }
        csv.flush();
    }

    private static Act exported(AuditSubject.Kind kind, long id) {
        return Act.of(AuditAction.REJECTED_EXPORTED, kind, id);
    }

    /** Those of a run, or the open ones of a connection, of one reason or of all. */
    private PagedRows.Part<Rejected> pagesOf(HttpServletRequest request) {
        Optional<Long> run = Address.findNumber(request, "run");
        if (run.isPresent()) {
            return (first, most, order) -> desk.listRejected(run.get(), first, most);
        }
        long connection = Address.number(request, "connection");
        Optional<Long> group = Address.findNumber(request, "group");
        return (first, most, order) -> rejected.list(connection, group, first, most);
    }
}
