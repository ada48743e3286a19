package dev.touchstone.adapter.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The cells of the row a result stands at, as the texts that a mapping reads: instants with their zone, numbers plainly. */
final class Cells {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    private final ResultSet result;
    private final ResultSetMetaData columns;
    private final ZoneId zone;

    Cells(ResultSet result, ZoneId zone) throws SQLException {
        this.result = result;
        this.columns = result.getMetaData();
        this.zone = zone;
    }

    List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
        }
        return names;
    }

    List<String> texts() throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            texts.add(text(i));
        }
        return texts;
    }

    /** Empty if the cell is empty or no time. */
    Optional<Instant> findInstant(int column) throws SQLException {
        if (!isTimestamp(column)) {
            return Optional.empty();
        }
        if (isZoned(column)) {
            return Optional.ofNullable(result.getObject(column, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant);
        }
        return Optional.ofNullable(result.getObject(column, LocalDateTime.class))
                .map(local -> local.atZone(zone).toInstant());
    }

    /** Empty if the cell is empty or no number. */
    Optional<Long> findNumber(int column) throws SQLException {
        switch (columns.getColumnType(column)) {
            case Types.SMALLINT:
            case Types.INTEGER:
            case Types.BIGINT:
            case Types.NUMERIC:
                long number = result.getLong(column);
                return result.wasNull() ? Optional.empty() : Optional.of(number);
            default:
                return Optional.empty();
        }
    }

    private String text(int column) throws SQLException {
        switch (columns.getColumnType(column)) {
            case Types.TIMESTAMP:
            case Types.TIMESTAMP_WITH_TIMEZONE:
                return isZoned(column) ? instant(column) : local(column);
            case Types.DATE:
                LocalDate day = result.getObject(column, LocalDate.class);
                return day == null ? "" : day.toString();
            case Types.NUMERIC:
            case Types.DECIMAL:
                BigDecimal number = result.getBigDecimal(column);
                return number == null ? "" : number.toPlainString();
            case Types.BIT:
            case Types.BOOLEAN:
                boolean flag = result.getBoolean(column);
                return result.wasNull() ? "" : Boolean.toString(flag);
            default:
                String text = result.getString(column);
                return text == null ? "" : text;
        }
    }

    private String instant(int column) throws SQLException {
        return findInstant(column)
                .map(instant -> instant.truncatedTo(ChronoUnit.MILLIS).toString())
                .orElse("");
    }

    private String local(int column) throws SQLException {
        LocalDateTime local = result.getObject(column, LocalDateTime.class);
        return local == null ? "" : LOCAL.format(local);
    }

    private boolean isTimestamp(int column) throws SQLException {
        int type = columns.getColumnType(column);
        return type == Types.TIMESTAMP || type == Types.TIMESTAMP_WITH_TIMEZONE;
    }

    private boolean isZoned(int column) throws SQLException {
        return columns.getColumnType(column) == Types.TIMESTAMP_WITH_TIMEZONE
                || columns.getColumnTypeName(column).equals("timestamptz");
    }
}
