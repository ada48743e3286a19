package dev.touchstone.admin.benchmarks;

import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.period.Period;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** The benchmark of a half year as a workbook. */
@WebServlet("/download/benchmark.xlsx")
public class BenchmarkDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    BenchmarkDesk desk;

    @Inject
    Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String standard = Objects.requireNonNullElse(request.getParameter("standard"), "");
        Optional<Period> half = HalfYears.find(Objects.requireNonNullElse(request.getParameter("half"), ""));
        Optional<byte[]> file = half.flatMap(chosen -> desk.export(
                standard, chosen, Language.of(preferences.getLanguage().getTag())));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = URLEncoder.encode(
                        "benchmark-" + standard + "-" + half.orElseThrow() + ".xlsx", StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.getOutputStream().write(file.get());
    }
}
