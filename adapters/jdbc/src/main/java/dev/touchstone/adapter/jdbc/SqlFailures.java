package dev.touchstone.adapter.jdbc;

import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.PermissionMissingException;
import dev.touchstone.plugin.SourceChangedException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.text.LocalizedText;
import java.sql.SQLException;

/** What a database refused, by kind. Its own words are passed on only where they name tables and columns, never values. */
final class SqlFailures {

    private SqlFailures() {}

    static AdapterException of(SQLException failed, String stream, JdbcSettings.Place place) {
        String state = failed.getSQLState() == null ? "" : failed.getSQLState();
        String where = place.database() + "@" + place.host();
        if (state.startsWith("28")) {
            return new AccessDeniedException(denied(place.user(), where));
        }
        switch (state) {
            case "3D000":
                return Words.bad(
                        "database",
                        new LocalizedText(
                                "服务器上没有数据库 " + place.database(),
                                "伺服器上沒有資料庫 " + place.database(),
                                "The server has no database " + place.database()));
            case "42501":
                return stream.isEmpty()
                        ? new AccessDeniedException(denied(place.user(), where))
                        : new PermissionMissingException(stream, permission(stream, place.user()));
            case "25006":
                return Words.bad(
                        JdbcSettings.QUERIES,
                        new LocalizedText(
                                "数据流 " + stream + " 的查询要写入，数据库拒绝了：连接是只读的",
                                "資料流 " + stream + " 的查詢要寫入，資料庫拒絕了：連線是唯讀的",
                                "The query of stream " + stream
                                        + " wants to write, which the database refused: the connection only reads"));
            case "57014":
                return slow(where, failed);
            default:
                return byClass(state, stream, where, failed);
        }
    }

    static SourceUnavailableException slow(String where, Throwable cause) {
        return new SourceUnavailableException(
                new LocalizedText(
                        where + " 的查询超时。可能缺少索引，或表被锁住",
                        where + " 的查詢逾時。可能缺少索引，或資料表被鎖住",
                        "A query to " + where + " took too long. Maybe an index is missing, or a table is locked"),
                cause);
    }

    static SourceUnavailableException stopped(String where, Throwable cause) {
        return new SourceUnavailableException(
                new LocalizedText(where + "：读取被中止", where + "：讀取被中止", where + ": reading was stopped"), cause);
    }

    private static AdapterException byClass(String state, String stream, String where, SQLException failed) {
        if (state.startsWith("42")) {
            String said = String.valueOf(failed.getMessage());
            return new SourceChangedException(
                    new LocalizedText(
                            "数据流 " + stream + " 的查询与数据库不符：" + said + "。可能表或列改了名，请修改查询",
                            "資料流 " + stream + " 的查詢與資料庫不符：" + said + "。可能資料表或欄改了名，請修改查詢",
                            "The query of stream " + stream + " does not fit the database: " + said
                                    + ". Maybe a table or column was renamed: change the query"),
                    failed);
        }
        if (state.startsWith("22")) {
            return new SourceChangedException(new LocalizedText(
                    "数据流 " + stream + " 的查询在某个值上失败（" + state + "）。请在 SQL 中检查类型转换",
                    "資料流 " + stream + " 的查詢在某個值上失敗（" + state + "）。請在 SQL 中檢查型別轉換",
                    "The query of stream " + stream + " failed at a value (" + state
                            + "). Look at the conversions in the SQL"));
        }
        return new SourceUnavailableException(
                new LocalizedText(
                        where + " 暂时读不了（" + state + "）。可能数据库没有运行，或网络不通",
                        where + " 暫時讀不了（" + state + "）。可能資料庫沒有執行，或網路不通",
                        where + " cannot be read for now (" + state
                                + "). Maybe the database is not running, or cannot be reached"),
                failed);
    }

    private static LocalizedText denied(String user, String where) {
        return new LocalizedText(
                where + " 不让用户 " + user + " 进入。可能密码不对，或没有授权",
                where + " 不讓使用者 " + user + " 進入。可能密碼不對，或沒有授權",
                where + " does not let user " + user + " in. Maybe the password is wrong, or a grant is missing");
    }

    private static LocalizedText permission(String stream, String user) {
        return new LocalizedText(
                "用户 " + user + " 不能读取数据流 " + stream + " 的表，请授予 SELECT 权限",
                "使用者 " + user + " 不能讀取資料流 " + stream + " 的資料表，請授予 SELECT 權限",
                "User " + user + " may not read the tables of stream " + stream + ": grant SELECT on them");
    }
}
