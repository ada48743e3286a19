package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Address;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.standard.StandardVersion;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A version of a standard as its document. */
@WebServlet("/download/standard.json")
public class StandardDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    StandardDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<VersionRow> row = desk.find(Address.number(request, "id"));
        if (row.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StandardVersion version = row.get().standard().version();
        String name = URLEncoder.encode(version.standard() + "-" + version.version() + ".json", StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.getOutputStream()
                .write(StandardDocument.write(row.get().standard()).getBytes(StandardCharsets.UTF_8));
    }
}
