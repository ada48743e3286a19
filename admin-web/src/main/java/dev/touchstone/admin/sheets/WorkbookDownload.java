package dev.touchstone.admin.sheets;

import dev.touchstone.admin.shell.Address;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.sheet.example.ReferenceSheet;
import dev.touchstone.sheet.write.StandardBook;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Workbooks in the reader's language: a version of a standard, and the example of a filled-in sheet. */
@WebServlet({"/download/standard.xlsx", "/download/sheet-example.xlsx"})
public class WorkbookDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    StandardDesk desk;

    @Inject
    Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("sheet-example.xlsx")) {
            boolean emotion = "emotion".equals(request.getParameter("line"));
            begin(response, "sheet-example.xlsx");
            (emotion ? ReferenceSheet.EMOTION : ReferenceSheet.WORDING).write(language(), response.getOutputStream());
            return;
        }
        Optional<VersionRow> row = desk.find(Address.number(request, "id"));
        if (row.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StandardVersion version = row.get().standard().version();
        begin(response, version.standard() + "-" + version.version() + ".xlsx");
        new StandardBook(language()).write(row.get().standard(), response.getOutputStream());
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }

    private static void begin(HttpServletResponse response, String file) {
        String name = URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    }
}
