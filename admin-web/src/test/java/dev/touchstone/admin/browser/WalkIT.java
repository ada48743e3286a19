package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.touchstone.documents.ready.ReadyStandard;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.text.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way from a source to a signed piece of paper, as an administrator walks it. */
class WalkIT extends BrowserTest {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY = new LocatorAssertions.ContainsTextOptions()
            .setTimeout(Duration.ofMinutes(2).toMillis());

    /** What the walk reads on its way, in one language. */
    private enum Words {
        ZH_CN(Language.ZH_CN, "简体中文", "agent-monthly", "完成", "暂算", "发布", "第 1 版"),
        ZH_TW(Language.ZH_TW, "繁體中文", "e-commerce-returns", "完成", "暫算", "發布", "第 1 版"),
        EN(Language.EN, "English", "finance-compliance", "Done", "Provisional", "Publish", "Revision 1");

        private final Language language;
        private final String endonym;
        private final String standard;
        private final String done;
        private final String provisional;
        private final String publish;
        private final String revision;

        Words(
                Language language,
                String endonym,
                String standard,
                String done,
                String provisional,
                String publish,
                String revision) {
            this.language = language;
            this.endonym = endonym;
            this.standard = standard;
            this.done = done;
            this.provisional = provisional;
            this.publish = publish;
            this.revision = revision;
        }

        String picture(String page) {
            return "walk-" + page + "-" + language.tag();
        }
    }

    @AfterEach
    void speakChineseAgain() {
        chooseLanguage("简体中文");
    }

    @ParameterizedTest
    @EnumSource
    void from_the_sample_company_to_a_confirmed_scorecard_on_paper(Words words) {
        signInAsAdministrator();
        chooseLanguage(words.endonym);

        connectTheSampleCompany(words);
        importIt(words);
        publish(words);
        openTheFirstCard(words);
        String name = page.locator(".result h2").textContent();
        String total = page.locator(".result .big").textContent();
        assertThat(page.locator(".note.warn").first()).containsText(words.provisional);
        drillDown(words);
        confirm(words, total);
        takeAway(words, name, total);
    }

    private void connectTheSampleCompany(Words words) {
        page.navigate("/connections/connection?adapter=sample");
        page.locator("[id='form:name']").fill("sample " + words.language.tag());
        List<Locator> values = page.locator("[id='form'] input[id$=':text']").all();
        values.get(0).fill(String.valueOf(words.ordinal() + 1));
        values.get(2).fill("2026-02-28");
        values.get(3).fill("10");
        page.locator("[id='form:check']").click();
        assertThat(page.locator(".report")).containsText("tickets");
        screenshot(words.picture("check"));
        page.locator("[id='form:save']").click();
        page.waitForURL("**/imports/imports?connection=**");
    }

    private void importIt(Words words) {
        page.locator("[id='begin:start']").click();
        Locator run = page.locator("#runs tbody tr").first();
        assertThat(run.locator("td").nth(2)).containsText(words.done, PATIENTLY);
        screenshot(words.picture("import"));
        int read = number(run, 3);
        assertThat(read).isGreaterThan(1000);
        assertThat(number(run, 4)).isEqualTo(read);
        assertThat(number(run, 8)).isZero();

        page.locator("[id='begin:start']").click();
        assertThat(page.locator("#runs tbody tr")).hasCount(2);
        assertThat(page.locator("#runs tbody tr").first().locator("td").nth(2)).containsText(words.done, PATIENTLY);
        assertThat(number(page.locator("#runs tbody tr").first(), 4)).isZero();
        assertThat(number(page.locator("#runs tbody tr").first(), 5)).isZero();
    }

    private void publish(Words words) {
        ReadyStandard ready = ReadyStandards.get(words.standard);
        String name = ready.standard().name().in(words.language);
        page.navigate("/standards/standards");
        screenshot(words.picture("standards"));
        page.locator(".adapter")
                .filter(new Locator.FilterOptions().setHas(page.getByText(name, exactly())))
                .locator("button")
                .click();
        assertThat(page.locator("h1")).containsText(name);
        screenshot(words.picture("standard"));
        page.locator("[id='form:from']").fill("2026-01-01");
        page.locator("[id='form:publish']").click();
        assertThat(page.locator("[id='form:publish']")).hasCount(0);
    }

    private void openTheFirstCard(Words words) {
        String list = "/scorecards/scorecards?standard=" + words.standard + "&period=2026-01";
        page.navigate(list);
        page.waitForCondition(
                () -> {
                    page.navigate(list);
                    return page.locator("[id='list:cards'] tbody a").count() > 0;
                },
                new Page.WaitForConditionOptions()
                        .setTimeout(Duration.ofMinutes(2).toMillis()));
        screenshot(words.picture("scorecards"));
        page.locator("[id='list:cards'] tbody tr").nth(4).locator("a").click();
        screenshot(words.picture("card"));
    }

    /** The line with the largest sample leads to exactly the facts it counts and to those it leaves out. */
    private void drillDown(Words words) {
        Locator samples = page.locator("table.ln > tbody > tr.hv > td:nth-child(7)");
        int largest = 0;
        for (int line = 1; line < samples.count(); line++) {
            if (sample(samples, line) > sample(samples, largest)) {
                largest = line;
            }
        }
        int sample = sample(samples, largest);
        assertThat(sample).isPositive();
        page.locator("a.tg").nth(largest).click();
        Locator evidence = page.locator(".why");
        evidence.waitFor();
        screenshot(words.picture("evidence"));
        assertThat(evidence.locator("h3").first().textContent()).contains(String.valueOf(sample));
        assertThat(evidence.locator("> div").first().locator("tbody tr")).hasCount(Math.min(sample, 200));
    }

    private void confirm(Words words, String total) {
        page.locator("#ask").click();
        assertThat(page.locator("[id='decide:yes']")).containsText(words.publish);
        assertThat(page.locator("[id='decide:yes']")).containsText(total);
        page.locator("[id='decide:yes']").click();
        page.locator("#ask").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator(".notes")).containsText(words.revision);
        assertThat(page.locator(".notes")).containsText(Administrator.NAME);
        screenshot(words.picture("confirmed"));
    }

    private void takeAway(Words words, String name, String total) {
        List<String> points = page.locator("table.ln td.pts b").allTextContents();
        assertThat(points).isNotEmpty();
        Download download = page.waitForDownload(page.locator("a[href*='scorecard.pdf']")::click);
        DownloadedPdf pdf = DownloadedPdf.of(download, words.picture("pdf"));

        assertThat(pdf.text()).contains(name).contains(total).contains(points);
        assertThat(pdf.text())
                .contains(ReadyStandards.get(words.standard).standard().name().in(words.language));
        assertThat(pdf.text()).doesNotContain("\uFFFD");
        assertThat(pdf.ink()).isBetween(0.01, 0.25);
    }

    private static int sample(Locator samples, int line) {
        return Integer.parseInt(samples.nth(line).textContent().replaceAll("\\D.*", ""));
    }

    private static int number(Locator row, int column) {
        return Integer.parseInt(row.locator("td").nth(column).textContent().strip());
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
