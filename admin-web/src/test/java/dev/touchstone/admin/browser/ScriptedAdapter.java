package dev.touchstone.admin.browser;

import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.RateLimitedException;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An adapter that needs a token and is careless enough to repeat it in everything it says. With a token that begins with "wait" its
 * source asks twice to wait.
 */
public final class ScriptedAdapter implements CrmAdapter {

    private static final Setting TOKEN = Setting.required(
            "token", SettingKind.SECRET, LocalizedText.same("Token"), LocalizedText.same("Of the account"));

    private static final AtomicInteger READS = new AtomicInteger();

    private static FactPage readPatiently(Cursor cursor) throws RateLimitedException {
        if (READS.incrementAndGet() <= 2) {
            throw new RateLimitedException(Instant.now().plusSeconds(2));
        }
        Instant upTo = Instant.parse("2026-11-22T08:00:00Z");
        return new FactPage(List.of(), List.of(), List.of(), new Cursor(cursor.stream(), "end"), true, upTo);
    }

    @Override
    public AdapterDescriptor describe() {
        LocalizedText name = LocalizedText.same("Scripted");
        return new AdapterDescriptor("scripted", name, name, ApiVersion.CURRENT, List.of(TOKEN), Set.of());
    }

    @Override
    public Connection connect(Settings settings) {
        String token = settings.findSecret("token").orElseThrow().reveal();
        return new Connection() {
            @Override
            public List<StreamDescriptor> listStreams() {
                return List.of(new StreamDescriptor(
                        "calls", LocalizedText.same("Calls"), Set.of(FactKind.CALL), DeleteMode.NONE));
            }

            @Override
            public CheckReport check() {
                LocalizedText careless =
                        LocalizedText.same("The server knows " + token + " of " + token.length() + " signs");
                return new CheckReport(
                        List.of(new StreamCheck("calls", careless, List.of(), List.of())),
                        Duration.ofSeconds(-130),
                        ZoneId.of("Asia/Tokyo"),
                        List.of(careless));
            }

            @Override
            public FactPage read(Cursor cursor) throws AdapterException {
                if (token.startsWith("wait")) {
                    return readPatiently(cursor);
                }
                throw new AccessDeniedException(
                        LocalizedText.same("Refused: " + token), new IllegalStateException("token=" + token));
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
