package dev.touchstone.admin.browser;

import static dev.touchstone.admin.browser.TrailWatch.done;
import static dev.touchstone.admin.browser.TrailWatch.ok;

import com.microsoft.playwright.Page;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.server.TestConsole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Comparator;

/** What administrators do with connections and standards, each act with its entry. */
record AuditedSettings(TrailWatch watch, Page page) {

    static final String STANDARD = "audited";

    void connections() {
        Path folder = TestConsole.newFolder();
        String wish = Json.createObjectBuilder()
                .add("name", "操作记录用的通话")
                .add("adapter", "csv")
                .add(
                        "settings",
                        Json.createObjectBuilder()
                                .add("path", new CallExport(60).writeTo(folder).toString())
                                .add("zone", "Asia/Shanghai")
                                .add("mapping", CallExport.MAPPING))
                .build()
                .toString();
        JsonObject[] made = new JsonObject[1];
        watch.expect(AuditAction.CONNECTION_ADDED, () -> made[0] = ok(watch.program.post("connections", wish)));
        int connection = made[0].getInt("id");
        String other = wish.replace("\"adapter\":\"csv\",", "").replace("操作记录用的通话", "通话");
        watch.expect(AuditAction.CONNECTION_CHANGED, () -> done(watch.program.put("connections/" + connection, other)));
        watch.expect(AuditAction.IMPORT_CANCELLED, () -> {
            int run = ok(watch.program.post("imports?connection=" + connection, ""))
                    .getInt("id");
            ok(watch.program.post("imports/" + run + "/cancellation", ""));
            watch.awaitOver(run);
        });
        String schedule = "connections/" + connection + "/schedule";
        watch.expect(AuditAction.SCHEDULE_SET, () -> done(watch.program.put(schedule, "{\"rhythm\":\"day\"}")));
        watch.expect(AuditAction.SCHEDULE_PAUSED, () -> done(watch.program.post(schedule + "/pause", "")));
        watch.expect(AuditAction.SCHEDULE_RESUMED, () -> done(watch.program.post(schedule + "/resumption", "")));
        done(watch.program.delete(schedule));
        watch.expect(
                AuditAction.THRESHOLD_SET,
                () -> done(watch.program.put("connections/" + connection + "/threshold", "{\"percent\":10}")));
        watch.expect(AuditAction.FACTS_PUSHED, () -> PushIT.push(watch.program, "操作记录用的推送", "audited"));
        watch.expect(AuditAction.REPAIR_STARTED, this::repairPushed);
        watch.expect(AuditAction.IMPORT_STARTED, () -> watch.importAll(connection));
        watch.expect(
                AuditAction.REJECTED_READ_AGAIN,
                () -> watch.awaitOver(ok(watch.program.post("imports/rejected?connection=" + connection, ""))
                        .getInt("id")));
        watch.expect(
                AuditAction.REJECTED_EXPORTED,
                () -> watch.fetch(page, "/download/rejected.csv?connection=" + connection));
        watch.expect(
                AuditAction.REREAD_STARTED,
                () -> watch.awaitOver(ok(watch.program.post(
                                "imports/rereads?connection=" + connection, "{\"since\":\"2026-11-01T00:00:00Z\"}"))
                        .getInt("id")));
        new CallExport(8).writeTo(folder);
        watch.importAll(connection);
        watch.expect(AuditAction.DELETIONS_ALLOWED, () -> {
            page.navigate("/imports/imports?connection=" + connection);
            page.locator("[id$=':allow']").first().click();
        });
    }

    /** Of what was pushed last, which is imported soon. */
    private void repairPushed() {
        JsonObject pushed = watch.program.items("connections").stream()
                .filter(row -> row.getString("adapter").equals("push"))
                .max(Comparator.comparingInt(row -> row.getInt("id")))
                .orElseThrow();
        int connection = pushed.getInt("id");
        page.waitForCondition(() -> watch.program.items("imports?connection=" + connection).stream()
                .anyMatch(run -> run.getBoolean("over")));
        watch.awaitOver(ok(watch.program.post(
                        "imports/repairs?connection=" + connection, "{\"stream\":\"calls\",\"keys\":[\"1\"]}"))
                .getInt("id"));
    }

    void standards() {
        String document =
                watch.program.get("standards/ready/agent-monthly").body().replace("agent-monthly", STANDARD);
        int draft = ok(watch.program.post("standards", document)).getInt("id");
        watch.expect(
                AuditAction.STANDARD_PUBLISHED,
                () -> done(watch.program.post("standards/" + draft + "/publication", "{\"from\":\"2026-01-01\"}")));
        String goal = "{\"standard\":\"" + STANDARD + "\",\"amount\":90,\"base\":\"2026-01\",\"due\":\"2026-12-31\"}";
        int[] set = new int[1];
        watch.expect(
                AuditAction.GOAL_SET,
                () -> set[0] = ok(watch.program.post("goals", goal)).getInt("id"));
        watch.expect(AuditAction.GOAL_REMOVED, () -> done(watch.program.delete("goals/" + set[0])));
        String days = "\"from\":\"2026-03-01\",\"until\":\"2026-03-08\"";
        int overlay = ok(watch.program.post(
                        "standards/" + draft + "/overlays", "{\"version\":\"spring\"," + days + "}"))
                .getInt("id");
        watch.expect(
                AuditAction.OVERLAY_PUBLISHED,
                () -> done(watch.program.post("standards/" + overlay + "/publication", "{" + days + "}")));
        watch.expect(
                AuditAction.STANDARD_WITHDRAWN,
                () -> done(watch.program.post("standards/" + overlay + "/withdrawal", "{\"from\":\"2026-03-01\"}")));
    }
}
