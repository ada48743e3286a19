package dev.touchstone.plugin.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactPageTest {

    private static final FactKey KEY = new FactKey("complaints", "K1");

    @Test
    void countsEveryRecordOfTheSource() {
        List<ServiceFact> facts = new ArrayList<>();
        facts.add(new Complaint(KEY, Circumstances.none(), Instant.EPOCH, null, null, null));
        FactPage page = new FactPage(
                facts,
                List.of(new Tombstone(KEY, null)),
                List.of(new Rejected(
                        "complaints", null, new Position("a.csv", 2, null), null, LocalizedText.same("x"), "raw")),
                Cursor.start("complaints"),
                true,
                null);
        facts.clear();

        assertThat(page.size()).isEqualTo(3);
    }
}
