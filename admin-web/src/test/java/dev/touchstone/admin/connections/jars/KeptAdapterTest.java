package dev.touchstone.admin.connections.jars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.adapter.contract.fake.FakeCrm;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar was compiled for version 0.1 of the plugin API, with the toolkit of that time in it, and is never compiled again. */
@DisplayName("An adapter compiled for an earlier plugin API")
@SuppressWarnings("NullAway.Init")
class KeptAdapterTest {

    private static final String JAR = "example-desk-for-api-0.1.jar";
    private static final String TOKEN = "a-token-of-the-fake";

    @TempDir
    Path folder;

    @Test
    @DisplayName("still loads, checks and reads")
    void works() throws Exception {
        Files.copy(Path.of("src/test/resources/adapters", JAR), folder.resolve(JAR));
        try (AdapterFolder loaded = AdapterFolder.load(folder, Set.of());
                FakeCrm crm = FakeCrm.start(TOKEN, ZoneOffset.UTC, true)) {
            assertThat(loaded.failed()).isEmpty();
            CrmAdapter adapter = loaded.installed().get(0).adapter();
            assertThat(adapter.describe().api()).hasToString("0.1");
            long closed = crm.desk().create("Where is my parcel?");
            crm.desk().close(closed);
            crm.desk().create("It has come.");
            crm.desk().rate(closed, 4);
            crm.desk().pass(Duration.ofMinutes(10));

            try (Connection connection = adapter.connect(Settings.of(
                    adapter.describe().settings(),
                    Map.of("address", crm.address().toString(), "allowed-networks", "127.0.0.1"),
                    Map.of("token", () -> TOKEN)))) {
                assertThat(connection.check().passed()).isTrue();
                assertThat(connection.findCursorSince("tickets", Instant.EPOCH)).isEmpty();
                assertThat(readAll(connection))
                        .extracting(fact -> fact.key().toString())
                        .hasSize(3)
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static List<ServiceFact> readAll(Connection connection) throws Exception {
        List<ServiceFact> read = new ArrayList<>();
        for (StreamDescriptor stream : connection.listStreams()) {
            Cursor cursor = Cursor.start(stream.name());
            FactPage page;
            do {
                page = connection.read(cursor);
                read.addAll(page.facts());
                cursor = page.next();
            } while (!page.last());
        }
        return read;
    }
}
