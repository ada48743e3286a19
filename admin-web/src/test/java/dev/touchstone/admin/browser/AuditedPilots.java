package dev.touchstone.admin.browser;

import static dev.touchstone.admin.browser.TrailWatch.ok;
import static dev.touchstone.admin.server.Patience.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dev.touchstone.admin.audit.AuditAction;
import jakarta.json.JsonObject;

/** What is done with a pilot of the audited standard, each act with its entry. */
record AuditedPilots(TrailWatch watch, Page page) {

    void pilot() {
        int published = watch.program.items("standards?limit=200").stream()
                .filter(row -> row.getString("standard").equals(AuditedSettings.STANDARD))
                .filter(row -> row.getString("state").equals("PUBLISHED"))
                .mapToInt(row -> row.getInt("id"))
                .findFirst()
                .orElseThrow();
        JsonObject draft = ok(watch.program.post("standards/" + published + "/drafts", "{\"version\":\"tried\"}"));
        watch.expect(AuditAction.PILOT_BEGUN, () -> {
            page.navigate("/pilots/pilots");
            page.locator("[id='form:draft']")
                    .selectOption(new SelectOption().setValue(String.valueOf(draft.getInt("id"))));
            page.locator("[id='form:first']").fill("2035-01");
            page.locator("[id='form:last']").fill("2035-01");
            page.locator("[id='form:units'] input").first().check();
            page.locator("[id='form:begin']").click();
            page.waitForURL("**/pilots/pilot?**");
        });
        String report = page.url().replaceFirst(".*id=", "pilots/") + "/report";
        watch.expect(
                AuditAction.PILOT_VIEWED,
                () -> await(() -> ok(watch.program.get(report)).getBoolean("ready")));
        watch.expect(AuditAction.PILOT_RATED, () -> {
            page.locator("[id='say:rating']").selectOption("4");
            page.locator("[id='say:say']").click();
        });
        watch.expect(AuditAction.PILOT_SURVEY_ENTERED, () -> {
            page.locator("[id='survey:mean']").fill("4");
            page.locator("[id='survey:answers']").fill("12");
            page.locator("[id='survey:source']").fill("生成的例子");
            page.locator("[id='survey:enter']").click();
        });
        watch.expect(
                AuditAction.PILOT_ENDED, () -> page.locator("[id='end:end']").click());
        watch.expect(AuditAction.PILOT_CLOSED, () -> {
            page.locator("[id='close:decision']").selectOption("DROP");
            page.locator("[id='close:reason']").fill("只为操作记录");
            page.locator("[id='close:close']").click();
        });
    }
}
