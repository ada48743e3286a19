package dev.touchstone.adapter.jdbc;

import static dev.touchstone.plugin.settings.SettingKind.DOCUMENT;
import static dev.touchstone.plugin.settings.SettingKind.NUMBER;
import static dev.touchstone.plugin.settings.SettingKind.SECRET;
import static dev.touchstone.plugin.settings.SettingKind.TEXT;
import static dev.touchstone.plugin.settings.SettingKind.ZONE;

import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The settings as described to people: form, check and manual are drawn from here. */
final class JdbcForm {

    private JdbcForm() {}

    /** In the order of the form. */
    static List<Setting> describe() {
        return List.of(
                Setting.required(
                        "host",
                        TEXT,
                        new LocalizedText("数据库主机", "資料庫主機", "Database host"),
                        new LocalizedText(
                                "PostgreSQL 服务器的名称或地址",
                                "PostgreSQL 伺服器的名稱或位址",
                                "Name or address of the PostgreSQL server")),
                Setting.optional(
                        "port",
                        NUMBER,
                        new LocalizedText("端口", "連接埠", "Port"),
                        new LocalizedText("默认 5432", "預設 5432", "5432 unless given"),
                        "5432"),
                Setting.required(
                        "database",
                        TEXT,
                        new LocalizedText("数据库名", "資料庫名", "Database"),
                        new LocalizedText("CRM 的数据库名称", "CRM 的資料庫名稱", "Name of the CRM's database")),
                Setting.required(
                        "user",
                        TEXT,
                        new LocalizedText("用户", "使用者", "User"),
                        new LocalizedText(
                                "只有读取权限的数据库用户", "只有讀取權限的資料庫使用者", "A user of the database that may only read")),
                Setting.required(
                        "password",
                        SECRET,
                        new LocalizedText("密码", "密碼", "Password"),
                        new LocalizedText("加密保存，不再显示", "加密儲存，不再顯示", "Stored encrypted, never shown again")),
                new Setting(
                        "encryption",
                        SettingKind.CHOICE,
                        new LocalizedText("加密", "加密", "Encryption"),
                        new LocalizedText(
                                "VERIFY 加密并核对证书，ENCRYPT 加密而不核对，NONE 不加密",
                                "VERIFY 加密並核對憑證，ENCRYPT 加密而不核對，NONE 不加密",
                                "VERIFY: encrypted, certificate checked; ENCRYPT: encrypted, not checked; NONE: in the clear"),
                        false,
                        Encryption.VERIFY.name(),
                        Arrays.stream(Encryption.values())
                                .map(each -> new Setting.Choice(each.name(), each.label()))
                                .collect(Collectors.toList())),
                AddressRules.setting(),
                Setting.required(
                        "zone",
                        ZONE,
                        new LocalizedText("时区", "時區", "Time zone"),
                        new LocalizedText(
                                "没有写明时区的时间属于哪个时区，例如 Asia/Shanghai",
                                "沒有寫明時區的時間屬於哪個時區，例如 Asia/Taipei",
                                "Of times without one, such as Asia/Shanghai")),
                Setting.required(
                        JdbcSettings.QUERIES,
                        DOCUMENT,
                        new LocalizedText("查询", "查詢", "Queries"),
                        new LocalizedText(
                                "每个数据流一条 SQL，见适配器手册",
                                "每個資料流一條 SQL，見轉接器手冊",
                                "One SQL query for each stream; see the adapter's manual")),
                Setting.required(
                        JdbcSettings.MAPPING,
                        DOCUMENT,
                        new LocalizedText("列映射", "欄位對應", "Mapping of columns"),
                        new LocalizedText(
                                "与文件适配器相同，列名是查询结果的列名",
                                "與檔案轉接器相同，欄名是查詢結果的欄名",
                                "As in the file adapter; columns are those that the query gives")),
                Setting.optional(
                        "page-size",
                        NUMBER,
                        new LocalizedText("每页条数", "每頁筆數", "Records per page"),
                        new LocalizedText("1 到 10,000", "1 到 10,000", "1 to 10,000"),
                        "500"),
                Setting.optional(
                        "lag-seconds",
                        NUMBER,
                        new LocalizedText("滞后（秒）", "滯後（秒）", "Lag in seconds"),
                        new LocalizedText(
                                "CRM 的写入事务最长持续多久；最近这段时间的记录留到下一次读取",
                                "CRM 的寫入交易最長持續多久；最近這段時間的記錄留到下一次讀取",
                                "How long a writing transaction of the CRM may take; what is younger waits for the next run"),
                        "60"),
                Setting.optional(
                        "timeout-seconds",
                        NUMBER,
                        new LocalizedText("语句超时（秒）", "陳述式逾時（秒）", "Statement timeout in seconds"),
                        new LocalizedText(
                                "一条查询最多运行多久，1 到 600", "一條查詢最多執行多久，1 到 600", "How long one query may run, 1 to 600"),
                        "30"));
    }
}
