package dev.touchstone.adapter.jdbc.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One statement that reads, whatever stands in its texts and comments. */
class NamedSqlTest {

    private static final Set<String> BOTH = Set.of("from", "limit");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SELECT :from, :limit | SELECT ?, ?",
                "select :from::timestamp, :limit; | select ?::timestamp, ?;",
                "WITH t AS (SELECT 1) SELECT :from, :limit FROM t | WITH t AS (SELECT 1) SELECT ?, ? FROM t",
                "SELECT ':no', :from, :limit | SELECT ':no', ?, ?",
                "SELECT 'it''s :no; really', :from, :limit | SELECT 'it''s :no; really', ?, ?",
                "SELECT E'it\\'s :no', :from, :limit | SELECT E'it\\'s :no', ?, ?",
                "SELECT \":no\", :from, :limit | SELECT \":no\", ?, ?",
                "SELECT $$ :no; $$, $tag$ :no $$ $tag$, :from, :limit | SELECT $$ :no; $$, $tag$ :no $$ $tag$, ?, ?",
                "SELECT /* :no /* ; */ :no */ :from, :limit | SELECT /* :no /* ; */ :no */ ?, ?",
                "/* first */ SELECT :from, :limit -- :no; | /* first */ SELECT ?, ? -- :no;",
                "SELECT a ? 'b', :from, :limit | SELECT a ?? 'b', ?, ?",
                "SELECT a[1:2], :from, :limit | SELECT a[1:2], ?, ?"
            })
    void parametersStandOutsideOfTextsAndComments(String sql, String text) throws UnusableSqlException {
        NamedSql named = NamedSql.of(sql, BOTH, BOTH);

        assertThat(named.text()).isEqualTo(text);
        assertThat(named.parameters()).containsExactly("from", "limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM ticket WHERE :from < :limit",
                "update ticket set a = :from + :limit",
                "INSERT INTO t SELECT :from, :limit",
                "DROP TABLE t -- :from :limit",
                "COPY t TO PROGRAM 'x'",
                "-- SELECT\nTRUNCATE t",
                "/* SELECT */ CALL p(:from, :limit)",
                "(SELECT :from, :limit)",
                "EXPLAIN SELECT :from, :limit",
                "SELECTED :from, :limit",
                ""
            })
    void whatDoesNotReadIsNotRun(String sql) {
        assertThatExceptionOfType(UnusableSqlException.class)
                .isThrownBy(() -> NamedSql.of(sql, BOTH, BOTH))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(NamedSql.Reason.DOES_NOT_READ));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT :from, :limit; DELETE FROM t",
                "SELECT :from, :limit;;;DROP TABLE t;",
                "SELECT ':from'; SELECT 2",
                "SELECT 'a\\'; DROP TABLE t; --'"
            })
    void oneStatementOnly(String sql) {
        assertThatExceptionOfType(UnusableSqlException.class)
                .isThrownBy(() -> NamedSql.of(sql, BOTH, BOTH))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(NamedSql.Reason.MORE_THAN_ONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT :form, :limit | UNKNOWN_PARAMETER | :form",
                "SELECT :from | MISSING_PARAMETER | :limit",
                "SELECT 1 | MISSING_PARAMETER | :from, :limit"
            })
    void parametersAreThoseThatAreGiven(String sql, NamedSql.Reason reason, String what) {
        assertThatExceptionOfType(UnusableSqlException.class)
                .isThrownBy(() -> NamedSql.of(sql, BOTH, BOTH))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.what()).isEqualTo(what);
                });
    }
}
