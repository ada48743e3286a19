package dev.touchstone.adapter.redmine;

import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.adapter.toolkit.settings.CustomFields;
import dev.touchstone.adapter.toolkit.settings.SettingsReader;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.Setting.Choice;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings as people see them, in the order of the form. */
final class RedmineForm {

    private static final List<Setting> SOURCE = List.of(
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
                    null));

    private static final Setting PAGE_SIZE = Setting.optional(
            "page-size",
            SettingKind.NUMBER,
            text("每页条数", "每頁筆數", "Page size"),
            text("每页读取的问题数，1 到 100", "每頁讀取的議題數，1 到 100", "issues per page, 1 to 100"),
            "100");

    static final List<Setting> SETTINGS = Stream.of(
                    SOURCE.stream(),
                    CustomFields.describe(
                            text(
                                    "该字段为此值时是投诉；布尔字段为 1",
                                    "該欄位為此值時是投訴；布林欄位為 1",
                                    "what the field holds for a complaint; 1 in a yes-or-no field"),
                            "1"),
                    Stream.of(
                            SettingsReader.describeLag("Redmine"),
                            SettingsReader.describeTimeout(),
                            PAGE_SIZE,
                            AddressRules.setting()))
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableList());

    private RedmineForm() {}

    private static LocalizedText text(String zhCn, String zhTw, String en) {
        return new LocalizedText(zhCn, zhTw, en);
    }
}
