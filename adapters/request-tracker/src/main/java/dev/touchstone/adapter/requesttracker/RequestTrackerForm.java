package dev.touchstone.adapter.requesttracker;

import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.adapter.toolkit.settings.CustomFields;
import dev.touchstone.adapter.toolkit.settings.SettingsReader;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings as people see them, in the order of the form. */
final class RequestTrackerForm {

    private static final List<Setting> SOURCE = List.of(
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
                    null));

    private static final Setting PAGE_SIZE = Setting.optional(
            "page-size",
            SettingKind.NUMBER,
            text("每页条数", "每頁筆數", "Page size"),
            text("每页读取的变更数，1 到 100", "每頁讀取的變更數，1 到 100", "transactions per page, 1 to 100"),
            "100");

    static final List<Setting> SETTINGS = Stream.of(
                    SOURCE.stream(),
                    CustomFields.describe(
                            text("该字段为此值时是投诉", "該欄位為此值時是投訴", "what the field holds for a complaint"), "yes"),
                    Stream.of(
                            SettingsReader.describeLag("Request Tracker"),
                            SettingsReader.describeTimeout(),
                            PAGE_SIZE,
                            AddressRules.setting()))
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableList());

    private RequestTrackerForm() {}

    private static LocalizedText text(String zhCn, String zhTw, String en) {
        return new LocalizedText(zhCn, zhTw, en);
    }
}
