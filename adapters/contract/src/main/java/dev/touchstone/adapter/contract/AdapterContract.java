package dev.touchstone.adapter.contract;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Extend this by one class, hand in a fixture, and every rule of {@link Rule} is tried on the adapter.
 *
 * <pre>{@code
 * class CsvContractTest extends AdapterContract {
 *     protected AdapterFixture fixture() {
 *         return new CsvFixture();
 *     }
 * }
 * }</pre>
 *
 * How each rule ended is written into {@code target/contract-reports}, as Markdown for the adapter's manual and as a page.
 */
@ExtendWith(ContractReport.class)
public abstract class AdapterContract {

    /**
     * How to make the adapter and its sources.
     *
     * @return asked several times in one test; gives equal sources every time
     */
    protected abstract AdapterFixture fixture();

    @Nested
    @DisplayName("Settings")
    class SettingsAreKept extends SettingsRules {
        @Override
        AdapterFixture fixture() {
            return AdapterContract.this.fixture();
        }
    }

    @Nested
    @DisplayName("Reading")
    class NothingIsLeftOut extends ReadingRules {
        @Override
        AdapterFixture fixture() {
            return AdapterContract.this.fixture();
        }
    }

    @Nested
    @DisplayName("Cursors")
    class ForeignCursorsExpire extends CursorRules {
        @Override
        AdapterFixture fixture() {
            return AdapterContract.this.fixture();
        }
    }

    @Nested
    @DisplayName("Changes")
    class ChangesAreFound extends ChangeRules {
        @Override
        AdapterFixture fixture() {
            return AdapterContract.this.fixture();
        }
    }

    @Nested
    @DisplayName("Reading again")
    class CanBeReadAgain extends RepairRules {
        @Override
        AdapterFixture fixture() {
            return AdapterContract.this.fixture();
        }
    }

    @Nested
    @DisplayName("Life")
    class LifeIsFollowed extends LifeRules {
        @Override
        AdapterFixture fixture() {
            return AdapterContract.this.fixture();
        }
    }

    @Nested
    @DisplayName("Deletes")
    class DeletesAreTold extends DeleteRules {
        @Override
        AdapterFixture fixture() {
            return AdapterContract.this.fixture();
        }
    }

    @Nested
    @DisplayName("Failures")
    class FailuresAreNamed extends FailureRules {
        @Override
        AdapterFixture fixture() {
            return AdapterContract.this.fixture();
        }
    }

    @Nested
    @DisplayName("Rejections")
    class RestIsDelivered extends RejectionRules {
        @Override
        AdapterFixture fixture() {
            return AdapterContract.this.fixture();
        }
    }

    @Nested
    @DisplayName("Facts")
    class FactsAreRight extends FactRules {
        @Override
        AdapterFixture fixture() {
            return AdapterContract.this.fixture();
        }
    }
}
