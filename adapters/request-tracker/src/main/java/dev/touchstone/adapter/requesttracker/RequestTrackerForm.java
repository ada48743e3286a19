package dev.touchstone.adapter.requesttracker;

import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;

/** The settings as people see them, in the order of the form. */
final class RequestTrackerForm {

    static final List<Setting> SETTINGS = List.of(
            Setting.required(
                    "address",
                    SettingKind.ADDRESS,
                    text("地址", "位址", "Address"),
                    text(
                            "打开 Request Tracker 的地址，例如 https://rt.example.org",
                            "開啟 Request Tracker 的位址，例如 https://rt.example.org",
                            "where Request Tracker is opened, such as https://rt.example.org")),
            Setting.optional(
                    "token",
                    SettingKind.SECRET,
                    text("令牌", "權杖", "Token"),
                    text(
                            "读取账号的验证令牌，在 Request Tracker 的“设置 › 验证令牌”中生成；或者改填账号和密码",
                            "讀取帳號的驗證權杖，在 Request Tracker 的「設定 › 驗證權杖」中產生；或者改填帳號和密碼",
                            "an auth token of the account that reads, made in Request Tracker under Settings, Auth Tokens;"
                                    + " or give account and password"),
                    null),
            Setting.optional(
                    "account",
                    SettingKind.TEXT,
                    text("账号", "帳號", "Account"),
                    text("没有令牌时的登录名", "沒有權杖時的登入名稱", "the name to sign in with, where there is no token"),
                    null),
            Setting.optional(
                    "password",
                    SettingKind.SECRET,
                    text("密码", "密碼", "Password"),
                    text("该账号的密码", "該帳號的密碼", "of that account"),
                    null),
            Setting.optional(
                    "queues",
                    SettingKind.TEXT,
                    text("队列", "佇列", "Queues"),
                    text(
                            "要读取的队列名称，用逗号分隔；留空则读取账号能看到的全部队列",
                            "要讀取的佇列名稱，用逗號分隔；留空則讀取帳號能看到的全部佇列",
                            "names of the queues to read, between commas; all that the account may see if left empty"),
                    null),
            Setting.optional(
                    "statuses",
                    SettingKind.TEXT,
                    text("自定义状态", "自訂狀態", "Own statuses"),
                    text(
                            "自有流程中的状态含义，例如 waiting=PENDING, done=SOLVED；new、open、stalled、resolved、rejected 已知",
                            "自有流程中的狀態含義，例如 waiting=PENDING, done=SOLVED；new、open、stalled、resolved、rejected 已知",
                            "what the states of lifecycles of your own mean, such as waiting=PENDING, done=SOLVED;"
                                    + " new, open, stalled, resolved and rejected are known"),
                    null),
            Setting.optional(
                    "rating-field",
                    SettingKind.TEXT,
                    text("评分字段", "評分欄位", "Rating field"),
                    text(
                            "保存客户评分的自定义字段名称；填写后多一条评分数据流",
                            "保存客戶評分的自訂欄位名稱；填寫後多一條評分資料流",
                            "name of the custom field that holds the customer's rating; adds a stream of ratings"),
                    null),
            Setting.optional(
                    "rating-lowest",
                    SettingKind.NUMBER,
                    text("最低评分", "最低評分", "Lowest rating"),
                    text("评分的最小值", "評分的最小值", "the lowest value of the rating"),
                    "1"),
            Setting.optional(
                    "rating-highest",
                    SettingKind.NUMBER,
                    text("最高评分", "最高評分", "Highest rating"),
                    text("评分的最大值，不超过 100", "評分的最大值，不超過 100", "the highest value of the rating, at most 100"),
                    "5"),
            Setting.optional(
                    "channel-field",
                    SettingKind.TEXT,
                    text("渠道字段", "管道欄位", "Channel field"),
                    text(
                            "保存联系渠道的自定义字段名称",
                            "保存聯絡管道的自訂欄位名稱",
                            "name of the custom field that holds how the customer made contact"),
                    null),
            Setting.optional(
                    "complaint-field",
                    SettingKind.TEXT,
                    text("投诉字段", "投訴欄位", "Complaint field"),
                    text("标记投诉的自定义字段名称", "標記投訴的自訂欄位名稱", "name of the custom field that marks complaints"),
                    null),
            Setting.optional(
                    "complaint-value",
                    SettingKind.TEXT,
                    text("投诉的取值", "投訴的取值", "Value for a complaint"),
                    text("该字段为此值时是投诉", "該欄位為此值時是投訴", "what the field holds for a complaint"),
                    "yes"),
            Setting.optional(
                    "lag-seconds",
                    SettingKind.NUMBER,
                    text("等待秒数", "等待秒數", "Seconds to wait"),
                    text(
                            "刚发生的变化等这么久再读，应长于来源保存一次变化所需的时间；0 到 3600",
                            "剛發生的變化等這麼久再讀，應長於來源保存一次變化所需的時間；0 到 3600",
                            "how long a change waits before it is read: longer than Request Tracker takes to save one,"
                                    + " mail included; 0 to 3600"),
                    "60"),
            Setting.optional(
                    "timeout-seconds",
                    SettingKind.NUMBER,
                    text("超时秒数", "逾時秒數", "Timeout in seconds"),
                    text("一次请求最多等多久，1 到 600", "一次請求最多等多久，1 到 600", "how long one request may take, 1 to 600"),
                    "60"),
            Setting.optional(
                    "page-size",
                    SettingKind.NUMBER,
                    text("每页条数", "每頁筆數", "Page size"),
                    text("每页读取的变更数，1 到 100", "每頁讀取的變更數，1 到 100", "transactions per page, 1 to 100"),
                    "100"),
            AddressRules.setting());

    private RequestTrackerForm() {}

    private static LocalizedText text(String zhCn, String zhTw, String en) {
        return new LocalizedText(zhCn, zhTw, en);
    }
}
