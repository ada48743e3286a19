package dev.touchstone.admin.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.touchstone.admin.shell.SafeCell;
import dev.touchstone.admin.shell.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filtered trail as a file, newest first, with the signatures. */
@WebServlet("/download/audit.csv")
public class AuditDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 1000;

    @Inject
    AuditDesk desk;

    @Inject
    AuditFilter filter;

    @Inject
    AuditTrail trail;

    @Inject
    AuditWords words;

    @Inject
    Texts texts;

    /** What the download is asked with; {@link #doGet} reads it back. */
    static String address(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Long account,
            @Nullable AuditAction action,
            AuditSubject.@Nullable Kind subject,
            @Nullable String subjectId) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        given.put("from", first);
        given.put("until", last);
        given.put("account", account);
        given.put("action", action);
        given.put("subject", subject);
        given.put("id", subjectId);
        return given.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> each.getKey() + "="
                        + URLEncoder.encode(String.valueOf(each.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditQuery query = filter.query(
                read(request, "from", LocalDate::parse),
                read(request, "until", LocalDate::parse),
                read(request, "account", Long::valueOf),
                read(request, "action", AuditAction::valueOf),
                read(request, "subject", AuditSubject.Kind::valueOf),
                read(request, "id", Function.identity()));
        trail.record(new Act(
                AuditAction.TRAIL_EXPORTED,
                AuditSubject.the(AuditSubject.Kind.TRAIL),
                AuditDetail.of(AuditField.COUNT, desk.count(query))));
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        write(query, SafeCell.csv(response.getOutputStream()));
    }

    private void write(AuditQuery query, CsvWriter csv) throws IOException {
        csv.writeRecord(Stream.of(
                        "audit.number",
                        "audit.time",
                        "audit.account",
                        "audit.accountKey",
                        "audit.token",
                        "audit.did",
                        "audit.about",
                        "audit.key",
                        "audit.detail",
                        "audit.signature")
                .map(key -> texts.of(key))
                .toList());
        Long before = null;
        List<AuditRow> rows;
        while (!(rows = desk.listBefore(query, before, AT_A_TIME)).isEmpty()) {
            for (AuditRow row : rows) {
                csv.writeRecord(cells(row));
            }
            before = rows.get(rows.size() - 1).number();
        }
        csv.flush();
    }

    private List<String> cells(AuditRow row) {
        return List.of(
                String.valueOf(row.number()),
                row.at().toString(),
                SafeCell.of(row.name()),
                Objects.toString(row.account(), ""),
                Objects.toString(row.token(), ""),
                SafeCell.of(words.action(row.action())),
                SafeCell.of(words.kind(row.subject())),
                SafeCell.of(row.subjectId()),
                SafeCell.of(row.detail().entrySet().stream()
                        .map(each -> words.field(each.getKey()) + ": " + words.value(each.getKey(), each.getValue()))
                        .collect(Collectors.joining("; "))),
                row.signature());
    }

    private static <T> @Nullable T read(HttpServletRequest request, String name, Function<String, T> read) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(text -> !text.isBlank())
                .map(read)
                .orElse(null);
    }
}
