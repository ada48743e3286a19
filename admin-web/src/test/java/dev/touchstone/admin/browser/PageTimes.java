package dev.touchstone.admin.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.touchstone.admin.server.RestClient;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * How long pages take, as somebody signed in asks for them.
 *
 * @param page of an administrator
 * @param program an administrator's, to find cards with
 * @param report is told
 */
record PageTimes(Page page, RestClient program, SizeReport report) {

    static final int WARM_UPS = 10;
    static final int ROUNDS = 60;

    private static final String CARDS = "scorecards?standard=" + SizeTimes.STANDARD;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Measures every page. */
    void measure() {
        List<Integer> cards = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            String list = CARDS + "&limit=20&period=" + month(month);
            program.get(list)
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(row -> cards.add(row.getInt("id")));
        }
        Collections.shuffle(cards, new Random(1));
        measure(
                "list of a month",
                i -> get(
                        page,
                        "/scorecards/" + CARDS + "&kind=AGENT&period=" + month(1 + i % 12)));
        measure("scorecard", i -> get("/scorecards/card?id=" + cards.get(i % cards.size())));
        measure("facts behind a line of it", i -> {
            page.navigate("/scorecards/card?id=" + cards.get(i % cards.size()));
            Response opened = page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> page.locator("[id$='0:toggle']").click());
            opened.finished();
            return opened.request().timing().responseEnd - opened.request().timing().requestStart;
        });
        long before = System.nanoTime();
        page.navigate("/whatif/what-if?id=" + program.items("standards").get(0).getInt("id") + "&from=" + month(1)
                + "&until=" + month(12) + "&by=MONTH");
        page.locator(".sums").waitFor(new Locator.WaitForOptions().setTimeout(LONGEST.toMillis()));
        report.tell("first answer of a what-if over the year", "%.1f s".formatted((System.nanoTime() - before) / 1e9));
        List<Locator> sliders = page.locator(".tried .w input[type=range]").all();
        measure("move of a what-if over the year", i -> {
            Locator slider = sliders.get(i % sliders.size());
            slider.focus();
            Response moved = page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> page.keyboard().press(i % 2 == 0 ? "ArrowUp" : "ArrowDown"));
            moved.finished();
            page.waitForTimeout(300);
            return moved.request().timing().responseEnd - moved.request().timing().requestStart;
        });
    }

    /** Each time in milliseconds, after some that warm up. */
    private void measure(String what, IntFunction<Double> round) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WARM_UPS + ROUNDS; i++) {
            double took = round.apply(i);
            if (i >= WARM_UPS) {
                millis.add(took);
            }
        }
        Collections.sort(millis);
        report.tell(
                what,
                "median %.0f ms, p95 %.0f ms, at most %.0f ms"
                        .formatted(millis.get(ROUNDS / 2), millis.get(ROUNDS * 95 / 100), millis.get(ROUNDS - 1)));
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

    private static String month(int month) {
        return String.format(Locale.ROOT, "%d-%02d", GeneratedCallFiles.YEAR, month);
    }

}
