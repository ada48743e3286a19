package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.jdbc.sql.UnusableSqlException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Spelling;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is said to whoever has written the settings. */
final class Words {

    private Words() {}

    static BadSettingsException bad(String setting, LocalizedText text) {
        return new BadSettingsException(List.of(new Problem(setting, text)));
    }

    static LocalizedText outOfRange(long number, long most) {
        return new LocalizedText(
                number + " 超出范围，应为 1 到 " + most,
                number + " 超出範圍，應為 1 到 " + most,
                number + " is out of range: 1 to " + most);
    }

    static LocalizedText notJson(long line, long column) {
        return new LocalizedText(
                "第 " + line + " 行第 " + column + " 列不是 JSON",
                "第 " + line + " 行第 " + column + " 列不是 JSON",
                "This is not JSON at line " + line + ", column " + column);
    }

    static LocalizedText unknown(String path, Collection<String> known) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        Optional<String> near = Spelling.findNearest(name, known);
        String list = String.join(", ", known);
        return new LocalizedText(
                path + "：没有这一项，可用的有 " + list + near.map(each -> "。可能是 " + each).orElse(""),
                path + "：沒有這一項，可用的有 " + list + near.map(each -> "。可能是 " + each).orElse(""),
                path + ": there is no such member, only " + list
                        + near.map(each -> ". Maybe " + each).orElse(""));
    }

    static LocalizedText missing(String path, String zhCn, String zhTw, String en) {
        return new LocalizedText(path + "：缺少" + zhCn, path + "：缺少" + zhTw, path + ": " + en + " is needed here");
    }

    static LocalizedText noQuery(String stream) {
        return new LocalizedText(
                "映射中的数据流 " + stream + " 没有查询，请在 streams 中补充",
                "對應中的資料流 " + stream + " 沒有查詢，請在 streams 中補充",
                "Stream " + stream + " of the mapping has no query: add it to streams");
    }

    static LocalizedText noMapping(String stream) {
        return new LocalizedText(
                "数据流 " + stream + " 有查询，但映射中没有它，请在映射中补充",
                "資料流 " + stream + " 有查詢，但對應中沒有它，請在對應中補充",
                "Stream " + stream + " has a query but no mapping: add it to the mapping");
    }

    static LocalizedText rowsNotMerged(String stream) {
        return new LocalizedText(
                "数据流 " + stream + " 用 rows 把多行并成一条，这里不支持：请在 SQL 中并成一行",
                "資料流 " + stream + " 用 rows 把多列併成一筆，這裡不支援：請在 SQL 中併成一列",
                "Stream " + stream
                        + " merges rows by \"rows\", which is not done here: let the SQL give one row for each record");
    }

    static LocalizedText keysNeeded(String stream) {
        return new LocalizedText(
                "数据流 " + stream + " 的 deletes 是 RECONCILE，需要 keys 查询来列出现有的记录",
                "資料流 " + stream + " 的 deletes 是 RECONCILE，需要 keys 查詢來列出現有的記錄",
                "Stream " + stream
                        + " finds deletes by RECONCILE, which needs the query \"keys\" that lists what there is");
    }

    static LocalizedText unusable(String path, UnusableSqlException why) {
        switch (why.reason()) {
            case MORE_THAN_ONE:
                return new LocalizedText(
                        path + "：只能有一条语句，中间不能有分号",
                        path + "：只能有一條陳述式，中間不能有分號",
                        path + ": one statement only, without a semicolon in the middle");
            case DOES_NOT_READ:
                return new LocalizedText(
                        path + "：语句只能以 SELECT 或 WITH 开头，不能是“" + why.what() + "”",
                        path + "：陳述式只能以 SELECT 或 WITH 開頭，不能是“" + why.what() + "”",
                        path + ": a statement begins with SELECT or WITH, not with \"" + why.what() + "\"");
            case UNKNOWN_PARAMETER:
                return new LocalizedText(
                        path + "：没有参数 " + why.what(),
                        path + "：沒有參數 " + why.what(),
                        path + ": there is no parameter " + why.what());
            default:
                return new LocalizedText(
                        path + "：缺少参数 " + why.what() + "。没有它会漏读或反复读取",
                        path + "：缺少參數 " + why.what() + "。沒有它會漏讀或反覆讀取",
                        path + ": the parameter " + why.what()
                                + " is missing. Without it rows would be lost, or read again and again");
        }
    }

    static LocalizedText noColumn(String path, String column, Collection<String> columns) {
        Optional<String> near = Spelling.findNearest(column, columns);
        return new LocalizedText(
                path + "：查询结果没有列“" + column + "”"
                        + near.map(each -> "。可能是 " + each).orElse(""),
                path + "：查詢結果沒有欄“" + column + "”"
                        + near.map(each -> "。可能是 " + each).orElse(""),
                path + ": the query gives no column \"" + column + "\""
                        + near.map(each -> ". Maybe " + each).orElse(""));
    }

    static LocalizedText emptyColumn(String stream, String column) {
        return new LocalizedText(
                "数据流 " + stream + " 的列“" + column + "”有空值或不是所需的类型，无法据此继续读取。请在 SQL 中用 COALESCE 补上，或换一列",
                "資料流 " + stream + " 的欄“" + column + "”有空值或不是所需的類型，無法據此繼續讀取。請在 SQL 中用 COALESCE 補上，或換一欄",
                "Column \"" + column + "\" of stream " + stream
                        + " is empty or of another type, so reading cannot go on by it. Fill it by COALESCE in the SQL, or take another");
    }
}
