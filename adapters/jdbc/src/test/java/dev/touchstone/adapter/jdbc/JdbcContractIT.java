package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.plugin.DeleteMode;

/** The adapter keeps every rule on the database of a CRM that marks deleted records. */
class JdbcContractIT extends AdapterContract {

    @Override
    protected AdapterFixture fixture() {
        return new JdbcFixture(DeleteMode.IN_FEED);
    }
}
