package dev.touchstone.admin.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.touchstone.admin.server.RestClient;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How long pages take, as somebody signed in asks for them.
 *
 * @param page of an administrator
 * @param program an administrator's, to find cards with
 * @param plans tells what the pages ask the database
 * @param report is told
 */
record PageTimes(Page page, RestClient program, QueryPlans plans, SizeReport report) {

    static final int WARM_UPS = 10;
    static final int ROUNDS = 60;

    private static final String CARDS = "scorecards?standard=" + SizeTimes.STANDARD;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Measures every page. */
    void measure() throws SQLException, IOException {
        page.setDefaultTimeout(LONGEST.toMillis());
        lists();
        cards();
        whatIf();
    }

    private void lists() throws SQLException, IOException {
        measure("list of a month", i -> get("/scorecards/" + CARDS + "&kind=AGENT&period=" + month(1 + i % 12)));
        page.navigate("/scorecards/" + CARDS + "&kind=AGENT&period=" + month(6));
        measure(
                "next page of the list",
                i -> posted(page.locator(i % 2 == 0 ? ".ui-paginator-next" : ".ui-paginator-prev")::click));
        Locator find = page.locator("[id='list:find']");
        measure("list with a part of a name", i -> posted(() -> find.fill("生成" + (i + 1) * 7)));
    }

    private void cards() throws SQLException, IOException {
        List<Integer> cards = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            program.get(CARDS + "&limit=20&kind=AGENT&period=" + month(month))
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(row -> cards.add(row.getInt("id")));
        }
        Collections.shuffle(cards, new Random(1));
        measure("scorecard", i -> get("/scorecards/card?id=" + cards.get(i % cards.size())));
        measure("facts behind a line of it", i -> {
            page.navigate("/scorecards/card?id=" + cards.get(i % cards.size()));
            return posted(() -> page.locator("[id$='0:toggle']").click());
        });
    }

    private void whatIf() throws SQLException, IOException {
        long before = System.nanoTime();
        page.navigate("/whatif/what-if?id=" + program.items("standards").get(0).getInt("id") + "&from=" + month(1)
                + "&until=" + month(12) + "&by=MONTH");
        page.locator(".sums").waitFor();
        report.tell("first answer of a what-if over the year", "%.1f s".formatted((System.nanoTime() - before) / 1e9));
        List<Locator> sliders = page.locator(".tried .w input[type=range]").all();
        measure("move of a what-if over the year", i -> {
            sliders.get(i % sliders.size()).focus();
            double took = posted(() -> page.keyboard().press(i % 2 == 0 ? "ArrowUp" : "ArrowDown"));
            page.waitForTimeout(300);
            return took;
        });
    }

    /** Each time in milliseconds, after some that warm up; then once more for its queries. */
    private void measure(String what, Round round) throws SQLException, IOException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WARM_UPS + ROUNDS; i++) {
            double took = round.millis(i);
            if (i >= WARM_UPS) {
                millis.add(took);
            }
        }
        Collections.sort(millis);
        report.tell(
                what,
                "median %.0f ms, p95 %.0f ms, at most %.0f ms"
                        .formatted(millis.get(ROUNDS / 2), millis.get(ROUNDS * 95 / 100), millis.get(ROUNDS - 1)));
        report.explain(what, plans.during(() -> round.millis(WARM_UPS + ROUNDS)));
    }

    private double get(String address) {
        long before = System.nanoTime();
        APIResponse answer = page.request().get(address);
        int length = answer.body().length;
        double millis = (System.nanoTime() - before) / 1e6;
        if (answer.status() != 200 || length == 0) {
            throw new IllegalStateException(address + " answered " + answer.status());
        }
        answer.dispose();
        return millis;
    }

    /** What the page sends when something is done on it, until the last byte of the answer. */
    private double posted(Runnable doing) {
        Response answer =
                page.waitForResponse(response -> response.request().method().equals("POST"), doing);
        answer.finished();
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.url() + " answered " + answer.status());
        }
        return answer.request().timing().responseEnd - answer.request().timing().requestStart;
    }

    private static String month(int month) {
        return String.format(Locale.ROOT, "%d-%02d", GeneratedCallFiles.YEAR, month);
    }

    /** One time a page is asked for. */
    @FunctionalInterface
    private interface Round {
        double millis(int number);
    }
}
