package dev.touchstone.documents.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.standard.Standard;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StandardDocumentTest {

    @Provide
    Arbitrary<Standard> standards() {
        return AnyStandard.standards();
    }

    @Property
    void whatIsWrittenReadsAsTheSameStandardAndIsWrittenAgainByteForByte(@ForAll("standards") Standard standard) {
        String document = StandardDocument.write(standard);
        Standard read = StandardDocument.read(document);
        assertThat(read).isEqualTo(standard);
        assertThat(StandardDocument.write(read)).isEqualTo(document);
    }

    @Property(tries = 200)
    void theFormForPeopleHoldsTheSame(@ForAll("standards") Standard standard) {
        assertThat(StandardDocument.read(StandardDocument.FORMAT.writePretty(standard)))
                .isEqualTo(standard);
    }
}
