package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.pdf.Booklet;
import dev.touchstone.pdf.PrintableCard;
import dev.touchstone.pdf.ScorecardPdf;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.subject.Subject;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Scorecards to take away: one or a period's, as PDF, ZIP, CSV or JSON. The reader's scope decides what is in them. */
@WebServlet({
    "/download/scorecard.pdf",
    "/download/scorecard.json",
    "/download/scorecards.pdf",
    "/download/scorecards.zip",
    "/download/scorecards.csv"
})
public class CardDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Reads the font once; drawing is done by as many threads as ask. */
    private static final ScorecardPdf PDF = ScorecardPdf.withBundledFont();

    @Inject
    ScorecardDesk desk;

    @Inject
    SheetDesk sheets;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    OrganisationDesk organisation;

    @Inject
    InstantSource clock;

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
        String document = ScorecardDocument.write(card.get().card());
        if (name.endsWith(".json")) {
            begin(response, "application/json", "scorecard-" + card.get().id() + ".json");
            response.getOutputStream().write(document.getBytes(StandardCharsets.UTF_8));
            return;
        }
        begin(response, "application/pdf", "scorecard-" + card.get().id() + ".pdf");
        PDF.write(printable(card.get()), now(), response.getOutputStream());
    }

    private void sendList(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        CardQuery query = CardQuery.of(
                parameter(request, "standard"),
                Subject.Kind.valueOf(parameter(request, "kind")),
                parameter(request, "period"));
        List<CardRow> rows = desk.list(query, me.scope());
        String file = "scorecards-" + query.period().replace('/', '_') + name.substring("scorecards".length());
        if (name.endsWith(".csv")) {
            begin(response, "text/csv; charset=UTF-8", file);
            new CardSheetFile(language()).write(rows, response.getOutputStream());
            return;
        }
        List<PrintableCard> cards = rows.stream()
                .flatMap(row -> desk.find(row.id(), me.scope()).stream())
                .map(this::printable)
                .toList();
        if (cards.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (name.endsWith(".zip")) {
            begin(response, "application/zip", file);
            PDF.writeZip(cards, now(), response.getOutputStream());
        } else {
            begin(response, "application/pdf", file);
            PDF.writeAll(new Booklet(file, language(), now()), cards, response.getOutputStream());
        }
    }

    private PrintableCard printable(ShownCard card) {
        byte[] document = ScorecardDocument.write(card.card()).getBytes(StandardCharsets.UTF_8);
        return new PrintableCard(sheets.sheet(card, language()), document);
    }

    private Optional<ShownCard> findCard(HttpServletRequest request) {
        long id = Long.parseLong(parameter(request, "id"));
        String revision = request.getParameter("revision");
        return revision == null ? desk.find(id, me.scope()) : desk.find(id, Integer.parseInt(revision), me.scope());
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null) {
            throw new IllegalArgumentException("Parameter " + name + " is missing in the address of a download");
        }
        return value;
    }

    private static void begin(HttpServletResponse response, String type, String file) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(organisation.find().orElseThrow().zone()).toOffsetDateTime();
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}
