package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that cannot be read says so on the page, with place, value and remedy, and what was there stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenFilesIT {

    private static final String GOOD = "Id,Started,Agent\nC1,2026-11-01 08:00,anna\nC2,2026-11-01 09:00,bob\n";
    private static final String MAPPING = """
            {"format": "touchstone-file-mapping/1", "streams": [{"stream": "calls", "kind": "CALL", "files": "calls*", "key": "Id",
              "fields": {"started": "Started", "outcome": {"constant": "ANSWERED"}, "person.SERVED_BY": "Agent"}}]}
            """;
    private static final int LARGEST = 1 << 20;

    private final OwnConsole console = OwnConsole.shared();
    private final Page page = console.signedIn();
    private String connection = "";
    private Path exports;

    @BeforeAll
    void importAGoodFile() throws IOException {
        exports = Files.createDirectory(console.folder().resolve("exports"));
        Files.writeString(exports.resolve("calls.csv"), GOOD);
        page.navigate("/connections/connection?adapter=csv");
        var values = page.locator("[id='form'] input[id$=':text']").all();
        values.get(0).fill(exports.toString());
        values.get(1).fill("Asia/Shanghai");
        values.get(3).fill("1");
        page.locator("[id='form:turn']").click();
        page.locator("[id='form:json']").fill(MAPPING);
        page.locator("[id='form:save']").click();
        page.waitForURL("**/imports/imports?connection=**");
        connection = page.url().substring(page.url().indexOf('=') + 1);
        runAnImport();
        assertThat(count("fact", "true")).isEqualTo(2);
    }

    @AfterAll
    void stop() {
        page.close();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("brokenFiles")
    void is_told_on_the_page_and_what_was_there_stays(String name, byte[] content, String sentence) throws IOException {
        replaceBy(name, content);

        page.navigate("/connections/connection?id=" + connection);
        page.locator("[id='form:check']").click();
        assertThat(page.locator("main")).containsText(sentence);

        runAnImport();
        assertThat(console.ask(
                        "select state from import_run where connection = " + connection + " order by id desc limit 1"))
                .isEqualTo("FAILED");
        assertThat(page.locator("tbody tr").first()).containsText(sentence);
        assertThat(count("fact", "true")).isEqualTo(2);
        assertThat(count("fact", "(version > 1 or deleted)")).isZero();
    }

    static Stream<Arguments> brokenFiles() throws IOException {
        byte[] random = new byte[5000];
        new Random(1).nextBytes(random);
        byte[] zip = zip("calls.csv", random);
        return Stream.of(
                Arguments.of("calls.csv", new byte[0], "“calls.csv”是空的，连表头也没有"),
                Arguments.of("calls.csv", random, "“calls.csv”不是文本文件"),
                Arguments.of("calls.xlsx", GOOD.getBytes(UTF_8), "“calls.xlsx”不是 XLSX 工作簿"),
                Arguments.of("calls.zip", Arrays.copyOf(zip, zip.length / 2), "已损坏或不完整，无法解压"),
                Arguments.of(
                        "calls.zip",
                        zip("calls.csv", (GOOD + "C3,2026-11-01 10:00,x\n".repeat(64 * LARGEST / 22)).getBytes(UTF_8)),
                        "“calls.zip!/calls.csv”解压后超过 1 MB：请拆分"),
                Arguments.of(
                        "calls.csv",
                        "Id,Started,Agent\nC1,2026-11-01 08:00,José\n".getBytes(ISO_8859_1),
                        "从第 2 行起既不是 UTF-8，也不是 GB18030 或 UTF-16：请在“文本编码”中指定"),
                Arguments.of("calls.csv", GOOD.replace("Agent", "Agnet").getBytes(UTF_8), "没有“Agent”这一列。可能是“Agnet”"),
                Arguments.of("calls.csv", GOOD.replace("anna", "\"anna").getBytes(UTF_8), "可能有引号没有闭合"),
                Arguments.of(
                        "calls.csv",
                        (GOOD + "C3,2026-11-01 10:00,x\n".repeat(LARGEST / 20)).getBytes(UTF_8),
                        "超过 1 MB：请拆分，或提高“单个文件上限”"));
    }

    @Test
    void a_date_that_cannot_be_is_rejected_with_its_line_while_the_rest_is_read() throws IOException {
        replaceBy("calls.csv", (GOOD + "C3,2026-02-30 10:00,carl\n").getBytes(UTF_8));

        page.navigate("/connections/connection?id=" + connection);
        page.locator("[id='form:check']").click();
        assertThat(page.locator(".preview")).containsText("全部 3 条：2 条可用，1 条拒收");
        assertThat(page.locator(".preview")).containsText("calls.csv : 4 · Started");
        assertThat(page.locator(".preview")).containsText("“2026-02-30 10:00”");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "preview.png")));

        runAnImport();
        assertThat(console.ask(
                        "select state from import_run where connection = " + connection + " order by id desc limit 1"))
                .isEqualTo("DONE");
        page.locator("#open-rejected").click();
        assertThat(page.locator("[id='list:rows']")).containsText("2026-02-30 10:00");
        assertThat(count("fact", "true")).isEqualTo(2);
        assertThat(count("fact", "(version > 1 or deleted)")).isZero();
    }

    private void replaceBy(String name, byte[] content) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(exports)) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
        Files.write(exports.resolve(name), content);
    }

    private void runAnImport() {
        long before = count("import_run", "ended_at is not null");
        page.navigate("/imports/imports?connection=" + connection);
        page.locator("[id='begin:start']").click();
        page.waitForCondition(
                () -> count("import_run", "ended_at is not null") > before,
                new Page.WaitForConditionOptions()
                        .setTimeout(Duration.ofMinutes(2).toMillis()));
        page.navigate("/imports/imports?connection=" + connection);
    }

    /** How many rows of a table are of this test's connection and fulfil a condition. */
    private long count(String table, String condition) {
        return console.count(table + " where connection = " + connection + " and " + condition);
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
