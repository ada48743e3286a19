package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bug the contract is there for makes its rule fail: a rule that cannot fail proves nothing. */
class QuirksAreFoundTest {

    @ParameterizedTest(name = "an adapter that {0} breaks {1}")
    @CsvSource({
        "READS_A_FILE_WHEN_MADE, C1",
        "LEAVES_A_TOKEN_UNMARKED, C2",
        "FORGETS_A_SETTING_IN_ITS_MANUAL, C2",
        "TRIES_BAD_CREDENTIALS_AGAIN, C4",
        "TELLS_THE_SECRET, C4",
        "NEVER_ENDS, R1",
        "LOSES_THE_LAST_OF_A_PAGE, R2",
        "REPEATS_THE_FIRST_OF_A_PAGE, R2",
        "KEEPS_ITS_CURSOR_IN_MEMORY, R3",
        "SKIPS_WHAT_WAS_ADDED, R4",
        "TAKES_GARBAGE_FOR_THE_END, R10",
        "TAKES_FOREIGN_CURSORS, R10",
        "SWALLOWS_MALFORMED_RECORDS, E3",
        "STOPS_AT_A_MALFORMED_RECORD, E3",
        "SWAPS_TWO_FIELDS, F1",
        "READS_TIMES_IN_THE_ZONE_OF_THE_MACHINE, F2",
        "SETS_MISSING_INSTANTS_TO_1970, F2",
        "MANGLES_CHINESE, F3"
    })
    void isFoundOut(Quirk quirk, Rule rule) {
        assertThat(listBroken(quirk)).contains(rule);
    }

    @Test
    void rightAdapterBreaksNothing() {
        assertThat(listBroken(Quirk.NONE)).isEmpty();
    }

    private static Set<Rule> listBroken(Quirk quirk) {
        return trials(new ShelfFixture(quirk)).entrySet().stream()
                .filter(trial -> catchThrowable(trial.getKey()) != null)
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    private static Map<ThrowingCallable, Rule> trials(AdapterFixture fixture) {
        AdapterContract contract = new AdapterContract() {
            @Override
            protected AdapterFixture fixture() {
                return fixture;
            }
        };
        SettingsRules settings = contract.new SettingsAreKept();
        ReadingRules reading = contract.new NothingIsLeftOut();
        CursorRules cursors = contract.new ForeignCursorsExpire();
        RejectionRules rejections = contract.new RestIsDelivered();
        FactRules facts = contract.new FactsAreRight();
        return Stream.<Map.Entry<ThrowingCallable, Rule>>of(
                        Map.entry(settings::constructorAndDescriptionDoNoIo, Rule.C1),
                        Map.entry(settings::isFoundAtRunTime, Rule.C1),
                        Map.entry(settings::secretsAreMarked, Rule.C2),
                        Map.entry(settings::manualNamesEverySetting, Rule.C2),
                        Map.entry(settings::unknownKeyIsNamed, Rule.C3),
                        Map.entry(settings::everyMissingKeyIsNamed, Rule.C3),
                        Map.entry(settings::badCredentialsAreNotTriedAgain, Rule.C4),
                        Map.entry(reading::emptySourceEnds, Rule.R1),
                        Map.entry(() -> reading.everyRecordComesOnce(3), Rule.R2),
                        Map.entry(reading::cursorSurvivesANewInstance, Rule.R3),
                        Map.entry(reading::oldCursorGivesASuperset, Rule.R4),
                        Map.entry(cursors::garbageIsExpired, Rule.R10),
                        Map.entry(cursors::cursorOfAnotherStreamIsExpired, Rule.R10),
                        Map.entry(cursors::cursorOfAnotherSourceIsExpired, Rule.R10),
                        Map.entry(() -> rejections.oneMalformedRecordIsRejected(2), Rule.E3),
                        Map.entry(facts::everyFieldArrives, Rule.F1),
                        Map.entry(() -> facts.instantsDoNotDependOnTheMachine("America/Los_Angeles"), Rule.F2),
                        Map.entry(facts::missingInstantsAreMissing, Rule.F2),
                        Map.entry(() -> facts.difficultTextArrives("客户"), Rule.F3))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
