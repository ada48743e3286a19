package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.scorecards.FilesInTheMaking.Job;
import dev.touchstone.admin.scorecards.FilesInTheMaking.Making;
import dev.touchstone.admin.shell.Address;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells the page that waits for a file how many scorecards are in it already; nothing once the file is made. */
@WebServlet("/download/progress")
public class FileProgress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    FilesInTheMaking files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Job job = new Job(request.getSession().getId(), Address.text(request, "job"));
        Optional<Making> making = files.find(job);
        response.setHeader("Cache-Control", "no-store");
        if (making.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        String answer = Json.createObjectBuilder()
                .add("taken", making.get().taken())
                .add("cards", making.get().cards())
                .build()
                .toString();
        response.setContentType("application/json");
        response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    }
}
