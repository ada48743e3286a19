package dev.touchstone.admin.audit;

import dev.touchstone.admin.shell.Language;
import dev.touchstone.admin.storage.Configuration;
import dev.touchstone.admin.storage.ConfiguredDataSource;
import dev.touchstone.admin.storage.InstallationKey;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The command that verifies the audit trail of the configured database without a server. It ends with 0 if the chain is whole, 1 if it is
 * not, and 2 if it could not be looked at.
 */
public final class VerifyAudit {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private VerifyAudit() {}

    /** Takes no arguments: everything is configured as for the console. */
    public static void main(String[] arguments) {
        Configuration.withoutServer();
        System.exit(run(System.out, System.err));
    }

    static int run(PrintStream out, PrintStream complaints) {
        Optional<byte[]> key = InstallationKey.AUDIT.find();
        if (key.isEmpty()) {
            complaints.println("There is no key of the audit trail (" + InstallationKey.AUDIT.source()
                    + ").\nMaybe the data folder is another one: name it with --data.");
            return NOT_CHECKED;
        }
        try (Connection connection = ConfiguredDataSource.readOnly().getConnection()) {
            connection.setAutoCommit(false);
            ChainReport report = new ChainReader(connection).check(new AuditChain(key.get()));
            connection.rollback();
            out.println(report.sentence(Language.EN));
            out.println("Signature of the last whole entry: " + report.last());
            return report.whole() ? WHOLE : BROKEN;
        } catch (SQLException e) {
            complaints.println("The audit trail cannot be read: " + e.getMessage()
                    + "\nMaybe the console is running on its embedded database, which only one program can open:"
                    + " stop it, or use the button on the page of the audit trail.");
            return NOT_CHECKED;
        }
    }
}
