package dev.touchstone.admin.storage;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database named by {@code db.url}, {@code db.user} and {@code db.password}; without them a file in the data folder.
 * The server pools it and enlists it in its transactions. Because the address is read here, and not by a placeholder
 * that each server spells differently, the same archive runs on every Jakarta EE server.
 */
public final class ConfiguredDataSource implements DataSource {

    /** Two imports take turns at the ledger; the default of two seconds is shorter than a busy machine needs for a page. */
    private static final String PATIENCE = ";LOCK_TIMEOUT=120000";

    private final @Nullable String address;
    private @Nullable PrintWriter logWriter;
    private int loginTimeout;
    private String description = "";

    /** The configured database. */
    public ConfiguredDataSource() {
        this(null);
    }

    /**
     * A database that the configured user may enter.
     *
     * @param address the JDBC address; null for the configured one
     */
    private ConfiguredDataSource(@Nullable String address) {
        this.address = address;
    }

    /** The configured database, if it exists: an embedded one is not made by opening it. */
    public static ConfiguredDataSource existing() {
        return new ConfiguredDataSource(withEmbeddedOptions(";IFEXISTS=TRUE"));
    }

    /** The configured database, if it exists; an embedded one is not changed by looking at it either. */
    public static ConfiguredDataSource readOnly() {
        return new ConfiguredDataSource(withEmbeddedOptions(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r"));
    }

    private static String withEmbeddedOptions(String options) {
        String url = url();
        return DatabaseVendor.of(url) == DatabaseVendor.H2 ? url + options : url;
    }

    /** The JDBC address in force. It holds no password. */
    public static String url() {
        return Configuration.find("db.url")
                .orElseGet(() -> "jdbc:h2:file:" + DataFolder.configured().resolve("database") + PATIENCE);
    }

    /** What it is for; some servers take no definition of a data source without a property that they can set. */
    public String getDescription() {
        return description;
    }

    public void setDescription(String text) {
        description = text;
    }

    @Override
    public Connection getConnection() throws SQLException {
        String user = Configuration.find("db.user").orElse("touchstone");
        return getConnection(user, Configuration.find("db.password").orElse(""));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        String url = address == null ? url() : address;
        DatabaseVendor vendor = DatabaseVendor.of(url);
        Properties login = new Properties();
        login.putAll(vendor.settings());
        login.setProperty("user", user);
        login.setProperty("password", password);
        Connection connection = vendor.driver().connect(url, login);
        if (connection == null) {
            throw new SQLException("The driver does not understand db.url. Maybe a part of the address is missing.");
        }
        return connection;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        logWriter = out;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Log through System.Logger.");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (isWrapperFor(type)) {
            return type.cast(this);
        }
        throw new SQLException("This data source wraps no " + type.getName() + ".");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
