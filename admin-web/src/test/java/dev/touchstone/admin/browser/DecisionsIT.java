package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What a manager decides about a result stands on the card and on paper, with the reason and the name. */
class DecisionsIT extends BrowserTest {

    private static final String MANAGER = "deciding.manager";
    private static final String TAKEN = "漏做一次回访，班会已说明";
    private static final String WRONG = "记错了人，不豁免";
    private static final String PRAISE = "客户表扬信";
    private static final String PRAISED = "信件编号 2026-03-017";
    private static final String MISTAKEN = "算到别人头上的差错";

    @Test
    void an_adjustment_an_item_and_an_exemption_taken_back_are_confirmed_and_printed() {
        SampleCards sample = new SampleCards(administrator());
        JsonObject card = lastOf(sample.list());
        choosePasswordAndSignIn(MANAGER, sample.newManagerOf(card, MANAGER));
        open(card);
        String total = page.locator(".result .big").textContent();
        screenshot("decision-before");

        page.locator("a[href*='scorecards/decisions']").click();
        String line = decideAboutTheFirstLine("-0.5", TAKEN);
        BigDecimal adjusted = total();
        assertThat(adjusted).isLessThan(new BigDecimal(total.strip()));
        exemptTheFirstLine(MISTAKEN);
        takeBack(MISTAKEN, WRONG);
        addAnItem(PRAISE, "1", PRAISED);
        awaitTotal(adjusted.add(BigDecimal.ONE));
        String decided = total().toString();
        screenshot("decisions");

        open(card);
        assertThat(page.locator(".result .big")).hasText(decided);
        Locator notes = page.locator(".notes");
        assertThat(notes).containsText(line);
        assertThat(notes).containsText(TAKEN + " · " + MANAGER);
        assertThat(notes).containsText(PRAISED + " · " + MANAGER);
        assertThat(notes).not().containsText(MISTAKEN);
        confirm();
        screenshot("decision-confirmed");

        DownloadedPdf pdf =
                DownloadedPdf.of(page.waitForDownload(page.locator("a[href*='scorecard.pdf']")::click), "decision-pdf");
        assertThat(pdf.text()).contains(decided, line, TAKEN, PRAISE, PRAISED, MANAGER);
        assertThat(pdf.text()).doesNotContain(MISTAKEN).doesNotContain("\uFFFD");
    }

    /** One that other tests leave alone: the last of those that are neither very good nor very bad. */
    private static JsonObject lastOf(JsonArray cards) {
        return cards.getValuesAs(JsonObject.class).stream()
                .filter(card -> card.containsKey("total"))
                .filter(card -> card.getJsonNumber("total").doubleValue() > 50)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private void open(JsonObject card) {
        page.navigate("/scorecards/card?id=" + card.getInt("id"));
    }

    /** What the head of the page says the result is now. */
    private BigDecimal total() {
        return new BigDecimal(page.locator(".head").textContent().replaceAll("(?s).*现在重算 ([0-9.]+) 分.*", "$1"));
    }

    /** A computation that had begun before the decision may end after it; then the next one follows at once. */
    private void awaitTotal(BigDecimal expected) {
        page.waitForCondition(() -> {
            page.reload();
            return total().compareTo(expected) == 0;
        });
    }

    private String decideAboutTheFirstLine(String points, String reason) {
        Locator lines = page.locator("[id='form:line']");
        lines.selectOption(firstLine());
        String chosen = lines.locator("option:checked").textContent();
        page.locator("[id='form:points']").fill(points);
        decide(reason);
        return chosen.substring(0, chosen.indexOf(" · "));
    }

    private void exemptTheFirstLine(String reason) {
        chooseKind("豁免");
        assertThat(page.locator("[id='form:points']")).hasCount(0);
        page.locator("[id='form:line']").selectOption(firstLine());
        decide(reason);
    }

    private void addAnItem(String item, String points, String reason) {
        chooseKind("加扣分");
        page.locator("[id='form:item']").fill(item);
        page.locator("[id='form:points']").fill(points);
        decide(reason);
    }

    private void takeBack(String decided, String reason) {
        page.locator("[id='form:reason']").fill(reason);
        row(decided).locator("button").click();
        assertThat(row(decided)).containsText(reason);
        assertThat(row(decided).locator("button")).hasCount(0);
    }

    private void decide(String reason) {
        page.locator("[id='form:reason']").fill(reason);
        page.locator("[id='form:decide']").click();
        assertThat(row(reason)).containsText(MANAGER);
    }

    private void chooseKind(String kind) {
        page.locator("[id='form:kind']").getByText(kind).click();
    }

    private Locator row(String reason) {
        return page.locator(".stand tbody tr").filter(new Locator.FilterOptions().setHasText(reason));
    }

    /** The key of the first line that has points. */
    private String firstLine() {
        return page.locator("[id='form:line'] option").all().stream()
                .filter(option -> option.textContent().matches(".* · [1-9][0-9.]* / .*"))
                .map(option -> option.getAttribute("value"))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever is told that the result was computed anew meanwhile looks and confirms again. */
    private void confirm() {
        page.waitForCondition(() -> {
            page.locator("#ask").click();
            page.waitForResponse(
                    answer -> answer.request().method().equals("POST"), page.locator("[id='decide:yes']")::click);
            page.waitForLoadState();
            return page.locator("#ask").count() == 0;
        });
    }
}
