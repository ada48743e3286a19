package dev.touchstone.adapter.zendesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.adapter.contract.SettingsTable;
import dev.touchstone.plugin.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The manual says what the adapter is. */
class ManualTest {

    @Test
    void theSettingsTableIsTheDescription() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains(SettingsTable.of(new ZendeskAdapter().describe(), Language.EN));
    }
}
