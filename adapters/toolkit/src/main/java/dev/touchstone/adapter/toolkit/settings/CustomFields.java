package dev.touchstone.adapter.toolkit.settings;

import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which custom fields of a CRM hold what assessment needs and the CRM itself has no field for.
 *
 * @param rating the name of the field that holds ratings; null for none
 * @param scale the values of a rating
 * @param channel the name of the field that holds the channel; null for none
 * @param complaint the name of the field that marks complaints; null for none
 * @param complaintValue its value for a complaint
 */
public record CustomFields(
        @Nullable String rating,
        Scale scale,
        @Nullable String channel,
        @Nullable String complaint,
        String complaintValue) {

    private static final String RATING = "rating-field";
    private static final String LOWEST = "rating-lowest";
    private static final String HIGHEST = "rating-highest";
    private static final String CHANNEL = "channel-field";
    private static final String COMPLAINT = "complaint-field";
    private static final String COMPLAINT_VALUE = "complaint-value";
    private static final int HIGHEST_RATING = 100;

    /**
     * The settings that name them, in the order of the form.
     *
     * @param help what to say about the value for a complaint
     * @param usual that value, unless people give another
     * @return six settings
     */
    public static Stream<Setting> describe(LocalizedText help, String usual) {
        return Stream.of(
                Setting.optional(
                        RATING,
                        SettingKind.TEXT,
                        new LocalizedText("评分字段", "評分欄位", "Rating field"),
                        new LocalizedText(
                                "保存客户评分的自定义字段名称；填写后多一条评分数据流",
                                "保存客戶評分的自訂欄位名稱；填寫後多一條評分資料流",
                                "name of the custom field that holds the customer's rating; adds a stream of ratings"),
                        null),
                Setting.optional(
                        LOWEST,
                        SettingKind.NUMBER,
                        new LocalizedText("最低评分", "最低評分", "Lowest rating"),
                        new LocalizedText("评分的最小值", "評分的最小值", "the lowest value of the rating"),
                        "1"),
                Setting.optional(
                        HIGHEST,
                        SettingKind.NUMBER,
                        new LocalizedText("最高评分", "最高評分", "Highest rating"),
                        new LocalizedText(
                                "评分的最大值，不超过 100", "評分的最大值，不超過 100", "the highest value of the rating, at most 100"),
                        "5"),
                Setting.optional(
                        CHANNEL,
                        SettingKind.TEXT,
                        new LocalizedText("渠道字段", "管道欄位", "Channel field"),
                        new LocalizedText(
                                "保存联系渠道的自定义字段名称",
                                "保存聯絡管道的自訂欄位名稱",
                                "name of the custom field that holds how the customer made contact"),
                        null),
                Setting.optional(
                        COMPLAINT,
                        SettingKind.TEXT,
                        new LocalizedText("投诉字段", "投訴欄位", "Complaint field"),
                        new LocalizedText(
                                "标记投诉的自定义字段名称", "標記投訴的自訂欄位名稱", "name of the custom field that marks complaints"),
                        null),
                Setting.optional(
                        COMPLAINT_VALUE,
                        SettingKind.TEXT,
                        new LocalizedText("投诉的取值", "投訴的取值", "Value for a complaint"),
                        help,
                        usual));
    }

    /**
     * Reads them.
     *
     * @param reader keeps what is wrong with them
     * @return the fields
     */
    public static CustomFields of(SettingsReader reader) {
        Settings settings = reader.settings();
        int lowest = reader.number(LOWEST, 0, HIGHEST_RATING - 1);
        int highest = reader.number(HIGHEST, lowest + 1, HIGHEST_RATING);
        return new CustomFields(
                settings.find(RATING).orElse(null),
                Scale.range(lowest, highest),
                settings.find(CHANNEL).orElse(null),
                settings.find(COMPLAINT).orElse(null),
                settings.get(COMPLAINT_VALUE));
    }

    /**
     * The names that were given.
     *
     * @return each once
     */
    public List<String> names() {
        return Stream.of(rating, channel, complaint)
                .flatMap(Stream::ofNullable)
                .distinct()
                .collect(Collectors.toList());
    }

    /**
     * Which setting names a field.
     *
     * @param name one of {@link #names}
     * @return the key
     */
    public String settingOf(String name) {
        if (name.equals(rating)) {
            return RATING;
        }
        return name.equals(channel) ? CHANNEL : COMPLAINT;
    }

    /**
     * Everything that changes what is read, for a fingerprint.
     *
     * @return one text
     */
    public String print() {
        return String.join(
                "\n",
                String.valueOf(rating),
                scale.toString(),
                String.valueOf(channel),
                String.valueOf(complaint),
                complaintValue);
    }
}
