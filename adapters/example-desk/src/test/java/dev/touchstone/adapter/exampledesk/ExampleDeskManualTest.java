package dev.touchstone.adapter.exampledesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.adapter.contract.SettingsTable;
import dev.touchstone.plugin.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The manual says what the adapter says about itself. */
class ExampleDeskManualTest {

    @Test
    void settingsTableIsTheDescription() {
        assertThat(Path.of("README.md"))
                .content()
                .contains(SettingsTable.of(new ExampleDeskAdapter().describe(), Language.EN));
    }
}
