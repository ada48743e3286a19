package dev.touchstone.adapter.redmine;

import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.Setting.Choice;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;

/** The settings as people see them, in the order of the form. */
final class RedmineForm {

    static final List<Setting> SETTINGS = List.of(
            Setting.required(
                    "address",
                    SettingKind.ADDRESS,
                    text("地址", "位址", "Address"),
                    text(
                            "打开 Redmine 的地址，例如 https://redmine.example.org",
                            "開啟 Redmine 的位址，例如 https://redmine.example.org",
                            "where Redmine is opened, such as https://redmine.example.org")),
            Setting.required(
                    "api-key",
                    SettingKind.SECRET,
                    text("API 密钥", "API 金鑰", "API key"),
                    text(
                            "读取账号的 API 访问键，在 Redmine 的“我的账号”中；管理员须先启用 REST web service",
                            "讀取帳號的 API 存取金鑰，在 Redmine 的「我的帳戶」中；管理員須先啟用 REST web service",
                            "of the account that reads, shown in Redmine under My account; an administrator has to"
                                    + " enable the REST web service first")),
            Setting.optional(
                    "project",
                    SettingKind.TEXT,
                    text("项目", "專案", "Project"),
                    text(
                            "要读取的项目标识，包括其子项目；留空则读取账号能看到的全部项目",
                            "要讀取的專案代碼，包括其子專案；留空則讀取帳號能看到的全部專案",
                            "identifier of the project to read, with its subprojects; all that the account may see if left"
                                    + " empty"),
                    null),
            new Setting(
                    "author",
                    SettingKind.CHOICE,
                    text("问题由谁填写", "議題由誰填寫", "Who writes issues"),
                    text(
                            "客户自己填写时，作者就是客户；坐席代为记录时，作者是坐席",
                            "客戶自己填寫時，作者就是客戶；客服代為記錄時，作者是客服",
                            "where customers write issues themselves, the author is the customer; else the agent who"
                                    + " wrote it down"),
                    false,
                    RedmineSettings.CUSTOMER,
                    List.of(
                            new Choice(RedmineSettings.CUSTOMER, text("客户", "客戶", "customers")),
                            new Choice(RedmineSettings.AGENT, text("坐席", "客服", "agents")))),
            Setting.optional(
                    "statuses",
                    SettingKind.TEXT,
                    text("状态含义", "狀態含義", "Statuses"),
                    text(
                            "状态名称的含义，例如 等待客户=PENDING, 已完成=SOLVED；其余按 Redmine 的“已关闭”标记判断",
                            "狀態名稱的含義，例如 等待客戶=PENDING, 已完成=SOLVED；其餘按 Redmine 的「已結束」標記判斷",
                            "what names of states mean, such as Waiting=PENDING, Done=SOLVED; others by Redmine's own mark"
                                    + " for closed ones"),
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
                    text(
                            "该字段为此值时是投诉；布尔字段为 1",
                            "該欄位為此值時是投訴；布林欄位為 1",
                            "what the field holds for a complaint; 1 in a yes-or-no field"),
                    "1"),
            Setting.optional(
                    "lag-seconds",
                    SettingKind.NUMBER,
                    text("等待秒数", "等待秒數", "Seconds to wait"),
                    text(
                            "刚发生的变化等这么久再读，应长于来源保存一次变化所需的时间；0 到 3600",
                            "剛發生的變化等這麼久再讀，應長於來源保存一次變化所需的時間；0 到 3600",
                            "how long a change waits before it is read: longer than Redmine takes to save one; 0 to 3600"),
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
                    text("每页读取的问题数，1 到 100", "每頁讀取的議題數，1 到 100", "issues per page, 1 to 100"),
                    "100"),
            AddressRules.setting());

    private RedmineForm() {}

    private static LocalizedText text(String zhCn, String zhTw, String en) {
        return new LocalizedText(zhCn, zhTw, en);
    }
}
