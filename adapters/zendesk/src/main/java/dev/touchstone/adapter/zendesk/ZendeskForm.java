package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.adapter.toolkit.settings.SettingsReader;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.Setting.Choice;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;

/** The settings as people see them, in the order of the form. */
final class ZendeskForm {

    static final List<Setting> SETTINGS = List.of(
            Setting.required(
                    "address",
                    SettingKind.ADDRESS,
                    text("地址", "位址", "Address"),
                    text(
                            "打开 Zendesk 的地址，例如 https://example.zendesk.com",
                            "開啟 Zendesk 的位址，例如 https://example.zendesk.com",
                            "where Zendesk is opened, such as https://example.zendesk.com")),
            Setting.optional(
                    "account",
                    SettingKind.TEXT,
                    text("账号邮箱", "帳號信箱", "Account"),
                    text(
                            "API 令牌所属管理员账号的电子邮箱；使用 OAuth 令牌时留空",
                            "API 權杖所屬管理員帳號的電子郵件；使用 OAuth 權杖時留空",
                            "e-mail address of the administrator whose API token it is; leave it empty for an OAuth token"),
                    null),
            Setting.required(
                    "token",
                    SettingKind.SECRET,
                    text("令牌", "權杖", "Token"),
                    text(
                            "在管理中心的“应用和集成，API”中生成的 API 令牌，或有读取权限的 OAuth 访问令牌",
                            "在管理中心的「應用程式和整合，API」中產生的 API 權杖，或有讀取權限的 OAuth 存取權杖",
                            "API token, made in the Admin Center under Apps and integrations, APIs; or an OAuth access token"
                                    + " that may read")),
            Setting.optional(
                    "ratings",
                    SettingKind.SWITCH,
                    text("读取评价", "讀取評價", "Read ratings"),
                    text(
                            "读取满意度评价（好评或差评），作为单独的数据流；未启用该功能时请关闭",
                            "讀取滿意度評價（好評或差評），作為單獨的資料流；未啟用該功能時請關閉",
                            "reads satisfaction ratings, good or bad, as a stream of their own; switch it off where they are not"
                                    + " in use"),
                    "true"),
            Setting.optional(
                    "rating-days",
                    SettingKind.NUMBER,
                    text("评价重读天数", "評價重讀天數", "Days to read ratings again"),
                    text(
                            "客户多久之内可以修改评价；每次读取都重读这段时间的评价，1 到 365",
                            "客戶多久之內可以修改評價；每次讀取都重讀這段時間的評價，1 到 365",
                            "for how long customers may change a rating: every run reads those again, 1 to 365"),
                    "28"),
            new Setting(
                    "response-hours",
                    SettingKind.CHOICE,
                    text("首次响应计时", "首次回應計時", "First response by"),
                    text(
                            "首次响应时间按日历时间还是按 Zendesk 中设置的工作时间计算",
                            "首次回應時間按日曆時間還是按 Zendesk 中設定的工作時間計算",
                            "whether the time to the first response is the one by the calendar, or by the business hours set in"
                                    + " Zendesk"),
                    false,
                    ZendeskSettings.CALENDAR,
                    List.of(
                            new Choice(ZendeskSettings.CALENDAR, text("日历时间", "日曆時間", "the calendar")),
                            new Choice(ZendeskSettings.BUSINESS, text("工作时间", "工作時間", "business hours")))),
            Setting.optional(
                    "complaint-tag",
                    SettingKind.TEXT,
                    text("投诉标签", "投訴標籤", "Complaint tag"),
                    text("标记投诉的工单标签", "標記投訴的工單標籤", "the tag of tickets that are complaints"),
                    null),
            SettingsReader.describeTimeout(),
            Setting.optional(
                    "page-size",
                    SettingKind.NUMBER,
                    text("每页条数", "每頁筆數", "Page size"),
                    text(
                            "每页读取的工单数，1 到 1000；每分钟最多 10 页",
                            "每頁讀取的工單數，1 到 1000；每分鐘最多 10 頁",
                            "tickets per page, 1 to 1000; Zendesk gives ten pages a minute"),
                    "1000"),
            AddressRules.setting());

    private ZendeskForm() {}

    private static LocalizedText text(String zhCn, String zhTw, String en) {
        return new LocalizedText(zhCn, zhTw, en);
    }
}
