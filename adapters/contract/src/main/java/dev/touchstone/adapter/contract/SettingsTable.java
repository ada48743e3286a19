package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.text.Language;
import java.util.stream.Collectors;

/** The settings of an adapter as a table in Markdown, for its manual: described once, printed from the description. */
public final class SettingsTable {

    private SettingsTable() {}

    /**
     * Prints the table.
     *
     * @param adapter the description
     * @param language of the manual
     * @return lines that each end with a line break
     */
    public static String of(AdapterDescriptor adapter, Language language) {
        return adapter.settings().stream()
                .map(setting -> row(setting, language))
                .collect(Collectors.joining("", heading(language), ""));
    }

    private static String row(Setting setting, Language language) {
        return "| `" + setting.key() + "` | " + cell(setting.label().in(language)) + " | " + need(setting, language)
                + " | " + cell(setting.help().in(language)) + " |\n";
    }

    private static String need(Setting setting, Language language) {
        if (setting.findDefault().isPresent()) {
            return "`" + cell(setting.findDefault().get()) + "`";
        }
        switch (language) {
            case ZH_CN:
                return setting.required() ? "必填" : "可选";
            case ZH_TW:
                return setting.required() ? "必填" : "選填";
            default:
                return setting.required() ? "needed" : "optional";
        }
    }

    private static String heading(Language language) {
        switch (language) {
            case ZH_CN:
                return "| 键 | 名称 | 必填或默认值 | 说明 |\n|---|---|---|---|\n";
            case ZH_TW:
                return "| 鍵 | 名稱 | 必填或預設值 | 說明 |\n|---|---|---|---|\n";
            default:
                return "| key | name | needed, or default | what it is |\n|---|---|---|---|\n";
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
