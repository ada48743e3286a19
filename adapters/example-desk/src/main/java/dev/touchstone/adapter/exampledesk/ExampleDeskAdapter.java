package dev.touchstone.adapter.exampledesk;

import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;
import java.util.Set;

/** The door to Example Desk: what it is called, what it needs to know, and how to open a connection. */
public final class ExampleDeskAdapter implements CrmAdapter {

    static final String ADDRESS = "address";
    static final String TOKEN = "token";
    static final String PAGE_SIZE = "page-size";

    private static final AdapterDescriptor DESCRIPTION = new AdapterDescriptor(
            "example-desk",
            LocalizedText.same("Example Desk"),
            new LocalizedText(
                    "通过接口读取 Example Desk 的工单、评价与回访",
                    "透過介面讀取 Example Desk 的工單、評價與回訪",
                    "Reads tickets, ratings and callbacks of Example Desk through its interface"),
            new ApiVersion(0, 1),
            List.of(
                    Setting.required(
                            ADDRESS,
                            SettingKind.ADDRESS,
                            new LocalizedText("地址", "位址", "Address"),
                            new LocalizedText(
                                    "接口的地址，例如 https://desk.example.com/api",
                                    "介面的位址，例如 https://desk.example.com/api",
                                    "Where its interface begins, such as https://desk.example.com/api")),
                    Setting.required(
                            TOKEN,
                            SettingKind.SECRET,
                            new LocalizedText("访问令牌", "存取權杖", "Access token"),
                            new LocalizedText(
                                    "在 Example Desk 的个人设置中生成，只需读取权限",
                                    "在 Example Desk 的個人設定中產生，只需讀取權限",
                                    "Made in your profile at Example Desk; it needs to read only")),
                    Setting.optional(
                            PAGE_SIZE,
                            SettingKind.NUMBER,
                            new LocalizedText("每次读取条数", "每次讀取筆數", "Records per request"),
                            new LocalizedText("最多 100", "最多 100", "At most 100"),
                            "100"),
                    AddressRules.setting()),
            Set.of(Capability.INCREMENTAL));

    /** Does nothing but exist. */
    public ExampleDeskAdapter() {}

    @Override
    public AdapterDescriptor describe() {
        return DESCRIPTION;
    }

    @Override
    public Connection connect(Settings settings) throws AdapterException {
        return new ExampleDeskConnection(ExampleDeskClient.of(settings), Integer.parseInt(settings.get(PAGE_SIZE)));
    }
}
