package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.CrmAdapter;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.opentest4j.TestAbortedException;

class SkipsTest {

    @Test
    void sayWhichRuleIsNotTriedOnWhichAdapterAndWhy() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> groupSkippingC4("a shelf has no lock").skipWithAReason(new C4Info()))
                .withMessageContaining("C4 (bad credentials: access denied, no retry)")
                .withMessageContaining("is not tried on shelf: a shelf has no lock");
    }

    @Test
    void withoutAReasonFail() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> groupSkippingC4(" ").skipWithAReason(new C4Info()))
                .withMessageContaining("the reason for skipping C4");
    }

    @Test
    void areAskedForWhenASourceIsMissing() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> new BareFixture(Map.of()).emptySource())
                .withMessageContaining("R1 (an empty source ends) needs AdapterFixture.emptySource()")
                .withMessageContaining("skips()");
    }

    private static RuleGroup groupSkippingC4(String reason) {
        return new SettingsRules() {
            @Override
            AdapterFixture fixture() {
                return new BareFixture(Map.of(Rule.C4, reason));
            }
        };
    }

    private record BareFixture(Map<Rule, String> skips) implements AdapterFixture {
        @Override
        public CrmAdapter newAdapter() {
            return new ShelfAdapter();
        }

        @Override
        public TestSource filledSource() {
            return new ShelfFixture(Quirk.NONE).filledSource();
        }

        @Override
        public TestSource otherSource() {
            return filledSource();
        }
    }

    /** The rule's own test method, as JUnit would hand it in. */
    private static final class C4Info implements TestInfo {
        @Override
        public String getDisplayName() {
            return "C4";
        }

        @Override
        public Set<String> getTags() {
            return Set.of();
        }

        @Override
        public Optional<Class<?>> getTestClass() {
            return Optional.of(SettingsRules.class);
        }

        @Override
        public Optional<Method> getTestMethod() {
            try {
                return Optional.of(SettingsRules.class.getDeclaredMethod("badCredentialsAreNotTriedAgain"));
            } catch (NoSuchMethodException renamed) {
                throw new IllegalStateException(renamed);
            }
        }
    }
}
