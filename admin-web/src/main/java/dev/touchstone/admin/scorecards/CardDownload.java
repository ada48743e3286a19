package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.scorecards.FilesInTheMaking.Job;
import dev.touchstone.admin.scorecards.FilesInTheMaking.Making;
import dev.touchstone.admin.shell.Address;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.scoring.subject.Subject;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Scorecards to take away: one or a period's, as PDF, ZIP, CSV, XLSX or JSON. The reader's scope decides what is in them. */
@WebServlet({
    "/download/scorecard.pdf",
    "/download/scorecard.json",
    "/download/scorecards.pdf",
    "/download/scorecards.zip",
    "/download/scorecards.csv",
    "/download/scorecards.xlsx"
})
public class CardDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(CardDownload.class.getName());

    @Inject
    ScorecardDesk desk;

    @Inject
    CardFiles files;

    @Inject
    FilesInTheMaking waiting;

    @Inject
    CardLooks looks;

    @Inject
    SignedIn me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getServletPath().substring("/download/".length());
        if (name.startsWith("scorecards.")) {
            sendList(name, request, response);
        } else {
            sendOne(name, request, response);
        }
    }

    private void sendOne(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ShownCard> card = findCard(request);
        if (card.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        looks.exported(card.get(), name.substring("scorecard.".length()));
        if (name.endsWith(".json")) {
            String document = ScorecardDocument.write(card.get().card());
            begin(response, "application/json", "scorecard-" + card.get().id() + ".json");
            response.getOutputStream().write(document.getBytes(StandardCharsets.UTF_8));
            return;
        }
        begin(response, "application/pdf", "scorecard-" + card.get().id() + ".pdf");
        files.writePdf(card.get(), response.getOutputStream());
    }

    private void sendList(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        CardQuery query = CardQuery.of(
                Address.text(request, "standard"),
                kind(Address.text(request, "kind")),
                Address.text(request, "period"));
        CardsFormat format = CardsFormat.fromString(name.substring("scorecards.".length()));
        long count = desk.count(query, me.scope());
        boolean table = format == CardsFormat.CSV || format == CardsFormat.XLSX;
        if (!table && count == 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        looks.exported(query, format, count);
        String file = "scorecards-" + query.period().replace('/', '_') + "." + format;
        begin(response, format.mediaType(), file);
        String job = request.getParameter("job");
        if (job == null) {
            files.write(format, file, query, me.scope(), response.getOutputStream());
            return;
        }
        try (Making making = waiting.begin(new Job(request.getSession().getId(), job), count)) {
            files.write(format, file, query, me.scope(), response.getOutputStream(), making::takeOne);
        } catch (IOException stopped) {
            LOG.log(System.Logger.Level.DEBUG, "A file of scorecards was stopped by the page that waited", stopped);
        }
    }

    private Optional<ShownCard> findCard(HttpServletRequest request) {
        long id = Address.number(request, "id");
        return Address.findNumber(request, "revision")
                .map(number -> desk.find(id, revision(number), me.scope()))
                .orElseGet(() -> desk.find(id, me.scope()));
    }

    private static int revision(long number) {
        if (number != (int) number) {
            throw new NothingHere();
        }
        return (int) number;
    }

    private static Subject.Kind kind(String text) {
        return Arrays.stream(Subject.Kind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    private static void begin(HttpServletResponse response, String type, String file) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }
}
