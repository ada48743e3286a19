package dev.touchstone.adapter.jdbc;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.text.LocalizedText;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Opens connections that can only read: the database itself refuses everything else, and ends statements that take too long. */
final class Session {

    private static final int CONNECT_SECONDS = 10;

    private Session() {}

    static Connection open(JdbcSettings settings) throws SQLException, AdapterException {
        JdbcSettings.Place place = settings.place();
        String address = "jdbc:postgresql://" + host(place) + ":" + place.port() + "/" + encoded(place.database());
        Connection connection = driver(address).connect(address, properties(settings));
        try {
            restrict(connection, settings);
            return connection;
        } catch (SQLException | AdapterException notRestricted) {
            connection.close();
            throw notRestricted;
        }
    }

    private static void restrict(Connection connection, JdbcSettings settings) throws SQLException, AdapterException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY");
            statement.execute("SET statement_timeout = " + settings.timeout().toMillis());
            statement.execute("SET TIME ZONE '" + settings.zone().getId() + "'");
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try (ResultSet only = statement.executeQuery("SHOW transaction_read_only")) {
                if (!only.next() || !only.getString(1).equals("on")) {
                    throw new SourceUnavailableException(new LocalizedText(
                            "数据库没有把连接设为只读，因此不读取",
                            "資料庫沒有把連線設為唯讀，因此不讀取",
                            "The database did not make the connection read-only, so nothing is read"));
                }
            }
            connection.rollback();
        }
    }

    private static Properties properties(JdbcSettings settings) {
        JdbcSettings.Place place = settings.place();
        Properties properties = new Properties();
        properties.setProperty("user", place.user());
        properties.setProperty("password", place.password().reveal());
        properties.setProperty("sslmode", place.encryption().mode());
        properties.setProperty("ApplicationName", "touchstone");
        properties.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
        properties.setProperty("loginTimeout", Integer.toString(CONNECT_SECONDS));
        properties.setProperty("socketTimeout", Long.toString(settings.timeout().toSeconds() + CONNECT_SECONDS));
        return properties;
    }

    /** The address that was checked; its name only where the certificate vouches for it. */
    private static String host(JdbcSettings.Place place) throws AdapterException {
        try {
            List<InetAddress> addresses = place.rules().resolve(place.host());
            if (place.encryption() == Encryption.VERIFY) {
                return place.host();
            }
            InetAddress first = addresses.get(0);
            return first instanceof Inet6Address ? "[" + first.getHostAddress() + "]" : first.getHostAddress();
        } catch (UnknownHostException unknown) {
            throw new SourceUnavailableException(
                    new LocalizedText(
                            "找不到主机 " + place.host() + "。可能写错，或 DNS 暂时不可用",
                            "找不到主機 " + place.host() + "。可能寫錯，或 DNS 暫時無法使用",
                            "There is no host " + place.host() + ". Maybe it is misspelt, or the name service is down"),
                    unknown);
        }
    }

    /** Not by DriverManager, which does not see the drivers of every class loader. */
    private static Driver driver(String address) throws AdapterException, SQLException {
        List<Driver> drivers = Stream.of(Thread.currentThread().getContextClassLoader(), Session.class.getClassLoader())
                .flatMap(loader -> ServiceLoader.load(Driver.class, loader).stream())
                .map(ServiceLoader.Provider::get)
                .toList();
        for (Driver driver : drivers) {
            if (driver.acceptsURL(address)) {
                return driver;
            }
        }
        throw Words.bad(
                "host",
                new LocalizedText(
                        "没有 PostgreSQL 的 JDBC 驱动，请把它的 jar 放到服务器上",
                        "沒有 PostgreSQL 的 JDBC 驅動程式，請把它的 jar 放到伺服器上",
                        "There is no JDBC driver for PostgreSQL: add its jar to the server"));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
