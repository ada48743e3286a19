package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What is promised about imports, shown on the shipped archive with an export of calls. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportedFilesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final OwnConsole console = OwnConsole.shared();
    private Page page = console.signedIn();
    private String connection = "";

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        page.close();
    }

    @Test
    void a_server_killed_in_mid_import_completes_it_and_importing_the_same_file_again_changes_nothing() {
        CallExport export = new CallExport(8_000).breakRow(100).breakRow(101).breakRow(7_000);
        long calls = export.size() - 3;
        connect(export.writeTo(folder), "100");
        page.locator("[id='begin:start']").click();
        page.waitForCondition(() -> count("fact", "true") >= 1000, patiently());
        console.killAndStart();
        assertThat(count("fact", "stream = 'calls'")).isLessThan(calls);

        page = console.signedIn();
        awaitDone(1);
        assertThat(count("fact", "stream = 'calls'")).isEqualTo(calls);
        assertThat(ask("added", 1)).isEqualTo(String.valueOf(count("fact", "true")));
        assertThat(count("fact", "version > 1")).isZero();
        assertThat(count("rejected_fact", "stream = 'calls'")).isEqualTo(3);

        List<String> before = counts();
        importAgain(2);
        assertThat(counts()).isEqualTo(before);
        assertThat(ask("added + changed + deleted", 2)).isEqualTo("0");
    }

    @Test
    void what_was_rejected_is_read_again_after_the_source_was_mended() {
        CallExport export = new CallExport(300).breakRow(10).breakRow(20).breakRow(30);
        connect(export.writeTo(folder), "100");
        importAgain(1);
        long stored = count("fact", "stream = 'calls'");
        page.locator("#open-rejected").click();
        Locator groups = page.locator("#groups tbody tr");
        assertThat(groups).hasCount(2);
        assertThat(groups.first()).containsText("Started");
        assertThat(groups.first()).containsText("not a date");
        assertThat(page.locator("[id='list:rows'] tbody tr")).hasCount(6);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "rejected.png")));

        export.mendRow(10).mendRow(20).writeTo(folder);
        page.locator("[id='mend:again']").click();
        awaitDone(2);

        assertThat(count("fact", "stream = 'calls'")).isEqualTo(stored + 2);
        assertThat(count("fact", "version > 1")).isZero();
        assertThat(ask("again", 2)).isEqualTo("t");
        page.navigate("/imports/rejected?connection=" + connection);
        assertThat(page.locator("[id='list:rows'] tbody tr")).hasCount(2);
        assertThat(page.locator("[id='list:rows'] tbody tr").first()).containsText("32");
        assertThat(count("rejected_fact", "settled_run is null")).isEqualTo(2);
        assertThat(count("rejected_fact", "settled_run = " + run(2))).isEqualTo(6);
    }

    /** First, since the calls of the others would be on its standard's scorecards, too. */
    @Test
    @Order(1)
    void a_confirmed_scorecard_opens_the_same_calls_after_they_were_changed_and_deleted_at_the_source() {
        CallExport export = new CallExport(240);
        connect(export.writeTo(folder), "100");
        importAgain(1);
        publishAStandard();
        String card = confirmTheFirstCard();
        String document = download(card);
        Map<String, String> evidence = evidence(card);
        assertThat(evidence.values()).anySatisfy(line -> assertThat(line).contains("C0"));

        export.changedAndShortened().writeTo(folder);
        importAgain(2);
        assertThat(ask("changed", 2)).isNotEqualTo("0");
        assertThat(ask("deleted", 2)).isNotEqualTo("0");
        page.waitForCondition(
                () -> {
                    page.navigate(card);
                    return page.locator("ul.moves li").count() > 0;
                },
                patiently());

        assertThat(evidence(card)).isEqualTo(evidence);
        assertThat(download(card)).isEqualTo(document);
    }

    private void connect(Path file, String pageSize) {
        page.navigate("/connections/connection?adapter=csv");
        page.locator("[id='form:name']").fill("通话 " + folder.getFileName());
        List<Locator> values = page.locator("[id='form'] input[id$=':text']").all();
        values.get(0).fill(file.toString());
        values.get(1).fill("Asia/Shanghai");
        values.get(2).fill(pageSize);
        page.locator("[id='form:turn']").click();
        page.locator("[id='form:json']").fill(CallExport.MAPPING);
        page.locator("[id='form:save']").click();
        page.waitForURL("**/imports/imports?connection=**");
        connection = page.url().substring(page.url().indexOf('=') + 1);
    }

    private void importAgain(int run) {
        page.navigate("/imports/imports?connection=" + connection);
        page.locator("[id='begin:start']").click();
        awaitDone(run);
    }

    private void awaitDone(int run) {
        page.waitForCondition(() -> count("import_run", "ended_at is not null") >= run, patiently());
        assertThat(ask("state", run)).isEqualTo("DONE");
        page.navigate("/imports/imports?connection=" + connection);
    }

    private String own() {
        return " where connection = " + connection;
    }

    private long count(String table, String condition) {
        return console.count(table + own() + " and " + condition);
    }

    /** The key of the connection's first, second … run. */
    private String run(int number) {
        return console.ask("select id from import_run" + own() + " order by id limit 1 offset " + (number - 1));
    }

    private String ask(String column, int run) {
        return console.ask("select " + column + " from import_run where id = " + run(run));
    }

    private List<String> counts() {
        return List.of(
                console.ask("select count(*) from fact" + own()),
                console.ask("select max(version) from fact" + own()),
                console.ask("select count(*) from rejected_fact" + own() + " and settled_run is null"));
    }

    private void publishAStandard() {
        page.navigate("/standards/standards");
        page.locator(".adapter button").first().click();
        page.locator("[id='form:from']").fill("2026-01-01");
        page.locator("[id='form:publish']").click();
        assertThat(page.locator("[id='form:publish']")).hasCount(0);
    }

    /** Yields the address of what was confirmed. */
    private String confirmTheFirstCard() {
        page.waitForCondition(
                () -> {
                    page.navigate("/scorecards/scorecards?period=2026-10");
                    return page.locator("[id='list:cards'] tbody a").count() > 0;
                },
                patiently());
        page.locator("[id='list:cards'] tbody a").first().click();
        page.locator("#ask").click();
        page.locator("[id='decide:yes']").click();
        page.locator("#ask").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return page.locator(".notes details li a").first().getAttribute("href");
    }

    /** Every line with the facts it counts and those it leaves out, as the page tells them. */
    private Map<String, String> evidence(String card) {
        Map<String, String> evidence = new LinkedHashMap<>();
        page.navigate(card);
        int lines = page.locator("a.tg").count();
        assertThat(lines).isPositive();
        for (int i = 0; i < lines; i++) {
            page.navigate(card);
            page.locator("a.tg").nth(i).click();
            page.locator("tr.x").waitFor();
            evidence.put(
                    page.locator("table.ln tr.hv").nth(i).textContent().strip(),
                    page.locator("tr.x").textContent().strip());
        }
        return evidence;
    }

    private String download(String card) {
        page.navigate(card);
        Path file = page.waitForDownload(page.locator("a[href*='scorecard.json']")::click)
                .path();
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The download cannot be read", e);
        }
    }

    private static Page.WaitForConditionOptions patiently() {
        return new Page.WaitForConditionOptions().setTimeout(PATIENCE.toMillis());
    }
}
