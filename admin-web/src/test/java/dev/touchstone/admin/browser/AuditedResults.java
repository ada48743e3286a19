package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.browser.TrailWatch.done;
import static dev.touchstone.admin.browser.TrailWatch.ok;
import static dev.touchstone.admin.server.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.touchstone.admin.audit.AuditAction;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;

/** What people do with results, each act with its entry: looking, taking away, deciding, confirming, entering by hand. */
record AuditedResults(TrailWatch watch, Page page) {

    private static final String LIST = "scorecards?standard=" + AuditedSettings.STANDARD + "&period=2026-01";

    void results() {
        int sample = ok(watch.program.post(
                        "connections",
                        "{\"name\":\"操作记录用的样例\",\"adapter\":\"sample\",\"settings\":{\"until\":\"2026-01-31\",\"scale\":\"20\"}}"))
                .getInt("id");
        watch.importAll(sample);
        await(
                "scorecards",
                () -> !watch.program.get(LIST).json().getJsonArray("items").isEmpty());
        int id = watch.items(LIST + "&limit=1").getJsonObject(0).getInt("id");
        String card = "scorecards/" + id;
        String line = ok(watch.program.get(card))
                .getJsonObject("sheet")
                .getJsonArray("lines")
                .getJsonObject(0)
                .getString("key");

        watch.expect(AuditAction.CARDS_LISTED, () -> done(watch.program.get(LIST)));
        watch.expect(
                AuditAction.CARDS_LISTED,
                () -> visit("/scorecards/scorecards?standard=" + AuditedSettings.STANDARD + "&period=2026-01"));
        watch.expect(AuditAction.CARD_VIEWED, () -> done(watch.program.get(card)));
        watch.expect(AuditAction.CARD_VIEWED, () -> done(watch.program.get(card + "/live")));
        watch.expect(AuditAction.CARD_VIEWED, () -> visit("/scorecards/card?id=" + id));
        watch.expect(AuditAction.EVIDENCE_VIEWED, () -> {
            page.locator("[id$='0:toggle']").click();
            page.locator("[id$='0:toggle'][aria-expanded='true']").waitFor();
        });
        watch.expect(AuditAction.EVIDENCE_VIEWED, () -> done(watch.program.get(card + "/lines/" + line + "/evidence")));
        watch.expect(AuditAction.CARD_VIEWED, () -> visit("/scorecards/decisions?id=" + id));
        watch.expect(
                AuditAction.RESTATEMENT_VIEWED,
                () -> visit("/restatements/restatement?id="
                        + watch.items("standards").getJsonObject(0).getInt("id") + "&from=2026-01-01&last=2026-01-31"));
        String benchmark = "standard=" + AuditedSettings.STANDARD + "&half=2026-H1";
        visit("/benchmarks/benchmarks?" + benchmark);
        watch.expect(
                AuditAction.BENCHMARK_MEASURED,
                () -> page.locator("#list\\:measure").click());
        watch.expect(AuditAction.BENCHMARK_SAVED, () -> {
            page.locator("#form\\:value").fill("10");
            page.locator("#form\\:source").fill("行业年报");
            page.locator("#form\\:dated").fill("2026-01-31");
            page.locator("#form\\:save").click();
        });
        watch.expect(AuditAction.BENCHMARK_EXPORTED, () -> watch.fetch(page, "/download/benchmark.xlsx?" + benchmark));
        watch.expect(
                AuditAction.BENCHMARK_REMOVED,
                () -> page.locator(".bench-list tbody button").first().click());
        watch.expect(AuditAction.WHAT_IF_VIEWED, () -> visit("/whatif/what-if?from=2026-01"));
        watch.expect(AuditAction.WHAT_IF_EXPORTED, () -> {
            page.locator("#form\\:sums").waitFor();
            page.waitForDownload(() -> page.locator("#form\\:export").click());
        });
        watch.expect(
                AuditAction.WHAT_IF_EXPORTED,
                () -> page.waitForDownload(() -> page.locator("#form\\:print").click()));
        for (String file : new String[] {card + "/pdf", card + "/document"}) {
            watch.expect(AuditAction.CARD_EXPORTED, () -> done(watch.program.get(file)));
        }
        for (String format : new String[] {"pdf", "json"}) {
            watch.expect(
                    AuditAction.CARD_EXPORTED, () -> watch.fetch(page, "/download/scorecard." + format + "?id=" + id));
        }
        for (String format : new String[] {"csv", "xlsx", "zip", "pdf"}) {
            String query = "?kind=AGENT&standard=" + AuditedSettings.STANDARD + "&period=2026-01";
            watch.expect(AuditAction.CARDS_EXPORTED, () -> watch.fetch(page, "/download/scorecards." + format + query));
            watch.expect(
                    AuditAction.CARDS_EXPORTED, () -> done(watch.program.get("scorecards/files/" + format + query)));
        }
        String counted = watch.program.get(card + "/document").body();
        watch.expect(
                AuditAction.CARDS_IMPORTED,
                () -> done(watch.program.post(
                        "scorecards/imported", "application/x-ndjson", counted.getBytes(StandardCharsets.UTF_8))));
        String person = ok(watch.program.get(card + "/document"))
                .getJsonObject("input")
                .getJsonObject("subject")
                .getString("id");
        watch.expect(AuditAction.PERSON_CARDS_VIEWED, () -> visit("/scorecards/person?id=" + person));
        watch.expect(
                AuditAction.PERSON_CARDS_VIEWED, () -> done(watch.program.get("people/" + person + "/scorecards")));
        String decisions = card + "/decisions";
        watch.expect(
                AuditAction.DECISION_TAKEN,
                () -> done(watch.program.post(decisions, "{\"item\":\"表扬\",\"points\":1,\"reason\":\"只在这里写原因\"}")));
        JsonObject taken = watch.items("audit?limit=1&action=DECISION_TAKEN").getJsonObject(0);
        assertThat(taken.toString()).doesNotContain("只在这里写原因");
        watch.expect(
                AuditAction.DECISION_TAKEN_BACK,
                () -> done(watch.program.post(
                        decisions + "/" + taken.getJsonObject("detail").getString("DECISION") + "/withdrawal",
                        "{\"reason\":\"记错了\"}")));
        watch.expect(
                AuditAction.CARD_CONFIRMED,
                () -> await("a confirmation", () -> {
                    String digest = ok(watch.program.get(card + "/live")).getString("digest");
                    return watch.program
                                    .post(card + "/revisions", "{\"digest\":\"" + digest + "\"}")
                                    .status()
                            == 201;
                }));
    }

    void entries() {
        String cells =
                "{\"PERSON\":\"YL-0011\",\"DAY\":\"2026-01\",\"ITEM\":\"操作记录\",\"POINTS\":\"%s\",\"MAXIMUM\":\"10\"}";
        watch.expect(
                AuditAction.ENTRIES_SAVED,
                () -> assertThat(ok(watch.program.post(
                                        "entries", "{\"kind\":\"REVIEW\",\"rows\":[" + cells.formatted(9) + "]}"))
                                .getInt("good"))
                        .isOne());
        String entry = "entries/"
                + watch.items("entries?limit=1&kind=REVIEW").getJsonObject(0).getInt("number");
        String change = "{\"version\":%d,\"reason\":\"看错\"%s}";
        watch.expect(
                AuditAction.ENTRY_CORRECTED,
                () -> done(watch.program.put(entry, change.formatted(1, ",\"cells\":" + cells.formatted(8)))));
        watch.expect(
                AuditAction.ENTRY_WITHDRAWN,
                () -> done(watch.program.post(entry + "/withdrawal", change.formatted(2, ""))));
    }

    private void visit(String address) {
        page.navigate(address);
        assertThat(page.locator("h1").first()).isVisible();
    }
}
