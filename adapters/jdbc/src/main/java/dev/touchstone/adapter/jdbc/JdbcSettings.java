package dev.touchstone.adapter.jdbc;

import static dev.touchstone.plugin.settings.SettingKind.DOCUMENT;
import static dev.touchstone.plugin.settings.SettingKind.NUMBER;
import static dev.touchstone.plugin.settings.SettingKind.SECRET;
import static dev.touchstone.plugin.settings.SettingKind.TEXT;
import static dev.touchstone.plugin.settings.SettingKind.ZONE;

import dev.touchstone.adapter.csv.mapping.MappingDocument;
import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Secret;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The settings of one connection, understood.
 *
 * @param place where the database is and how to get in
 * @param zone of times without one
 * @param lag how long a transaction may stay open
 * @param timeout how long a statement may take
 * @param pageSize records per page
 * @param mapping of columns
 * @param queries by stream
 * @param fingerprint of everything that changes what is read
 */
record JdbcSettings(
        Place place,
        ZoneId zone,
        Duration lag,
        Duration timeout,
        int pageSize,
        MappingDocument mapping,
        Queries queries,
        Fingerprint fingerprint) {

    static final String MAPPING = "mapping";
    static final String QUERIES = "queries";

    private static final String VERSION = "jdbc/1";
    private static final int MOST_PER_PAGE = 10_000;
    private static final int LAST_PORT = 65_535;
    private static final int A_DAY = 86_400;
    private static final int TEN_MINUTES = 600;

    /**
     * Where the database is and how to get in.
     *
     * @param host a name or an address
     * @param port from 1
     * @param database its name
     * @param user who reads
     * @param password looked up when it is used
     * @param encryption of the way
     * @param rules which addresses may be connected to
     */
    record Place(
            String host,
            int port,
            String database,
            String user,
            Secret password,
            Encryption encryption,
            AddressRules rules) {}

    /** As described to people, in the order of the form. */
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
                        QUERIES,
                        DOCUMENT,
                        new LocalizedText("查询", "查詢", "Queries"),
                        new LocalizedText(
                                "每个数据流一条 SQL，见适配器手册",
                                "每個資料流一條 SQL，見轉接器手冊",
                                "One SQL query for each stream; see the adapter's manual")),
                Setting.required(
                        MAPPING,
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

    static JdbcSettings of(Settings settings) throws BadSettingsException {
        List<Problem> problems = new ArrayList<>();
        int port = number(settings, "port", LAST_PORT, problems);
        int pageSize = number(settings, "page-size", MOST_PER_PAGE, problems);
        int lag = number(settings, "lag-seconds", A_DAY, problems);
        int timeout = number(settings, "timeout-seconds", TEN_MINUTES, problems);
        MappingDocument mapping = null;
        Queries queries = null;
        AddressRules rules = AddressRules.publicOnly();
        try {
            rules = AddressRules.of(settings);
        } catch (BadSettingsException bad) {
            problems.addAll(bad.problems());
        }
        try {
            mapping = MappingDocument.read(settings.get(MAPPING));
        } catch (BadSettingsException bad) {
            problems.addAll(bad.problems());
        }
        try {
            queries = new QueriesReader().read(settings.get(QUERIES));
        } catch (BadSettingsException bad) {
            problems.addAll(bad.problems());
        }
        if (mapping != null && queries != null) {
            problems.addAll(disagreements(mapping, queries));
        }
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
        Place place = new Place(
                settings.get("host"),
                port,
                settings.get("database"),
                settings.get("user"),
                settings.findSecret("password").orElseThrow(),
                Encryption.valueOf(settings.get("encryption")),
                rules);
        ZoneId zone = ZoneId.of(settings.get("zone"));
        return new JdbcSettings(
                place,
                zone,
                Duration.ofSeconds(lag),
                Duration.ofSeconds(timeout),
                pageSize,
                Objects.requireNonNull(mapping),
                Objects.requireNonNull(queries),
                Fingerprint.of(
                        VERSION,
                        place.host(),
                        Integer.toString(port),
                        place.database(),
                        zone.getId(),
                        settings.get(QUERIES),
                        settings.get(MAPPING)));
    }

    private static List<Problem> disagreements(MappingDocument mapping, Queries queries) {
        List<Problem> problems = new ArrayList<>();
        Set<String> mapped = mapping.streams().stream().map(StreamMapping::name).collect(Collectors.toSet());
        queries.streams().keySet().stream()
                .filter(name -> !mapped.contains(name))
                .forEach(name -> problems.add(new Problem(MAPPING, Words.noMapping(name))));
        for (StreamMapping stream : mapping.streams()) {
            StreamQuery query = queries.streams().get(stream.name());
            if (query == null) {
                problems.add(new Problem(QUERIES, Words.noQuery(stream.name())));
            } else if (stream.deletes() == DeleteMode.RECONCILE && query.keys() == null) {
                problems.add(new Problem(QUERIES, Words.keysNeeded(stream.name())));
            }
            if (stream.events() != null) {
                problems.add(new Problem(MAPPING, Words.rowsNotMerged(stream.name())));
            }
        }
        return problems;
    }

    private static int number(Settings settings, String key, int most, List<Problem> problems) {
        long number = Long.parseLong(settings.get(key));
        if (number < 1 || number > most) {
            problems.add(new Problem(key, Words.outOfRange(number, most)));
            return 1;
        }
        return (int) number;
    }
}
