package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.plugin.DeleteMode;

/** The adapter keeps every rule on the database of a CRM that forgets deleted records. */
class ReconciledJdbcContractIT extends AdapterContract {

    @Override
    protected AdapterFixture fixture() {
        return new JdbcFixture(DeleteMode.RECONCILE);
    }
}
