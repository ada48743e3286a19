package dev.touchstone.sheet.detail;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Arrays;
import java.util.Optional;

/** The worksheets behind the lines, in the order they stand. */
public enum DetailTab {
    /** Names and notes in three languages. */
    NAMES("名称与说明", "名稱與說明", "Names and notes"),
    /** What is measured and on how many records. */
    MEASURES("口径与样本", "口徑與樣本", "Measures and samples"),
    /** Which records count. */
    SELECTION("筛选", "篩選", "Selection"),
    /** Targets that differ by channel. */
    CHANNEL_TARGETS("渠道目标", "通路目標", "Channel targets"),
    /** What is left out by name. */
    EXEMPTIONS("豁免", "豁免條款", "Exemptions"),
    /** The named choices of the whole. */
    CONVENTIONS("约定", "約定", "Conventions");

    private final LocalizedText title;

    DetailTab(String zhCn, String zhTw, String en) {
        this.title = new LocalizedText(zhCn, zhTw, en);
    }

    /**
     * What stands on the tab.
     *
     * @param language of the workbook
     * @return its title
     */
    public String title(Language language) {
        return title.in(language);
    }

    static Optional<DetailTab> find(String title) {
        return Arrays.stream(values())
                .filter(tab -> Arrays.stream(Language.values())
                        .anyMatch(language -> tab.title(language).equalsIgnoreCase(title.strip())))
                .findFirst();
    }

    /** Where something belongs. */
    static DetailTab of(ItemPath path, boolean named) {
        if (named) {
            return NAMES;
        }
        return switch (path.first()) {
            case "selection" -> SELECTION;
            case "channelTargets" -> CHANNEL_TARGETS;
            case "exemptions" -> EXEMPTIONS;
            case "conventions", "subjects", "vetoes", "industry", "grades" -> CONVENTIONS;
            default -> MEASURES;
        };
    }
}
