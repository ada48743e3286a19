package dev.touchstone.admin.connections;

import dev.touchstone.admin.storage.Configuration;
import dev.touchstone.admin.storage.ConfiguredDataSource;
import dev.touchstone.admin.storage.InstallationKey;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command that seals the secrets of connections with a new key, without a server. It ends with 0 if all are sealed with it, and 2 if
 * they are not, or nobody can say; then every key that one may need is still there.
 */
public final class RotateKey {

    private static final int DONE = 0;
    private static final int NOT_DONE = 2;
    private static final InstallationKey KEY = InstallationKey.SECRETS;

    private RotateKey() {}

    /** Takes no arguments: everything is configured as for the console. */
    public static void main(String[] arguments) {
        Configuration.withoutServer();
        System.exit(run(System.out, System.err));
    }

    static int run(PrintStream out, PrintStream complaints) {
        try {
            return run(KEY.list(), out, complaints);
        } catch (SQLException e) {
            complaints.println("The secrets cannot be read or written: " + e.getMessage()
                    + ". Every secret still opens: no key was taken away.\nMaybe the console is running on its embedded"
                    + " database, which only one program can open: stop it.");
        } catch (UncheckedIOException e) {
            complaints.println(e.getMessage() + " (" + e.getCause() + "). No key was taken away.");
        } catch (IllegalStateException | IllegalArgumentException refused) {
            complaints.println(refused.getMessage() + ". Nothing was changed.");
        }
        return NOT_DONE;
    }

    private static int run(List<byte[]> keys, PrintStream out, PrintStream complaints) throws SQLException {
        if (keys.isEmpty()) {
            complaints.println("There is no key yet (" + KEY.source()
                    + "), so there is nothing to rotate.\nMaybe the data folder is another one: name it with --data.");
            return NOT_DONE;
        }
        if (KEY.isConfigured() && keys.size() < 2) {
            complaints.println(
                    KEY.variable() + " gives the key, and only you can change it: put a new one (64 hexadecimal"
                            + " digits), a space and the present one there, for the console too, and run this again.");
            return NOT_DONE;
        }
        try (Connection connection = ConfiguredDataSource.existing().getConnection()) {
            connection.setAutoCommit(false);
            int sealed = KEY.isConfigured() ? sealAnew(connection, keys) : rotate(connection, keys);
            out.println(
                    "Sealed with the new key: " + sealed + ". The key before it may still be needed to read a backup.");
            return DONE;
        }
    }

    /**
     * The file names the new key before anything is sealed with it, and keeps every key when nobody can say whether the database took
     * what was sealed, so that whatever happens every secret opens.
     */
    private static int rotate(Connection connection, List<byte[]> keys) throws SQLException {
        byte[] fresh = InstallationKey.fresh();
        List<byte[]> all = Stream.concat(Stream.of(fresh), keys.stream()).toList();
        KEY.replace(all);
        try {
            int sealed = sealAnew(connection, all);
            KEY.replace(List.of(fresh, keys.get(0)));
            return sealed;
        } catch (IllegalStateException unopened) {
            KEY.replace(keys);
            throw unopened;
        }
    }

    private static int sealAnew(Connection connection, List<byte[]> keys) throws SQLException {
        SecretBox box = new SecretBox(() -> keys);
        int sealed = 0;
        try (Statement all = connection.createStatement();
                ResultSet secret = all.executeQuery("select id, connection, setting, sealed from connection_secret");
                PreparedStatement change =
                        connection.prepareStatement("update connection_secret set sealed = ? where id = ?")) {
            while (secret.next()) {
                String place = SecretStore.place(secret.getLong("connection"), secret.getString("setting"));
                change.setString(1, box.seal(place, box.open(place, secret.getString("sealed"))));
                change.setLong(2, secret.getLong("id"));
                change.addBatch();
                sealed++;
            }
            change.executeBatch();
        }
        connection.commit();
        return sealed;
    }
}
