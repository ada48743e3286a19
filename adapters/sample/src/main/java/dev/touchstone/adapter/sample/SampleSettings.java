package dev.touchstone.adapter.sample;

import dev.touchstone.adapter.sample.company.Company;
import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be set about the sample company, and which company follows from it. */
final class SampleSettings {

    static final String SEED = "seed";
    static final String YEAR = "year";
    static final String UNTIL = "until";
    static final String SCALE = "scale";
    static final String PAGE_SIZE = "page-size";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LEAST_SCALE = 10;
    private static final int MOST_SCALE = 500;
    private static final int LARGEST_PAGE = 10_000;

    static final List<Setting> LIST = List.of(
            Setting.optional(
                    SEED,
                    SettingKind.NUMBER,
                    new LocalizedText("种子", "種子", "Seed"),
                    new LocalizedText(
                            "任意整数；同一个种子总是生成同一家公司",
                            "任意整數；同一個種子總是產生同一家公司",
                            "Any whole number; the same seed always gives the same company"),
                    "2026"),
            Setting.optional(
                    YEAR,
                    SettingKind.NUMBER,
                    new LocalizedText("年份", "年份", "Year"),
                    new LocalizedText(
                            "生成哪一年的数据，2000 至 2100，按北京时间",
                            "產生哪一年的資料，2000 至 2100，按北京時間",
                            "Which calendar year, 2000 to 2100, in the zone Asia/Shanghai"),
                    "2026"),
            Setting.optional(
                    UNTIL,
                    SettingKind.TEXT,
                    new LocalizedText("截止日期", "截止日期", "Last day"),
                    new LocalizedText(
                            "写作 2026-10-31，含当天，须在所选年份内；不填则到年底",
                            "寫作 2026-10-31，含當天，須在所選年份內；不填則到年底",
                            "Written 2026-10-31, that day included, within the year; left out: the end of the year"),
                    null),
            Setting.optional(
                    SCALE,
                    SettingKind.NUMBER,
                    new LocalizedText("数据量（%）", "資料量（%）", "Volume (%)"),
                    new LocalizedText(
                            "工单、通话及其评价的数量，10 至 500；质检、回访和主管评分的数量不变",
                            "工單、通話及其評價的數量，10 至 500；質檢、回訪和主管評分的數量不變",
                            "How many tickets, contacts and ratings, 10 to 500; inspections, callbacks and reviews stay as they"
                                    + " are"),
                    "100"),
            Setting.optional(
                    PAGE_SIZE,
                    SettingKind.NUMBER,
                    new LocalizedText("每页条数", "每頁筆數", "Page size"),
                    new LocalizedText(
                            "一次至少读取多少条，1 至 10000；一页总是读完整天",
                            "一次至少讀取多少筆，1 至 10000；一頁總是讀完整天",
                            "How many records a page holds at least, 1 to 10000; a page always ends with a whole day"),
                    "1000"));

    private SampleSettings() {}

    static SampleConnection connect(Settings settings) throws BadSettingsException {
        List<Problem> problems = new ArrayList<>();
        long seed = Long.parseLong(settings.get(SEED));
        int year = within(YEAR, settings.get(YEAR), FIRST_YEAR, LAST_YEAR, problems);
        int scale = within(SCALE, settings.get(SCALE), LEAST_SCALE, MOST_SCALE, problems);
        int pageSize = within(PAGE_SIZE, settings.get(PAGE_SIZE), 1, LARGEST_PAGE, problems);
        LocalDate until = until(settings.find(UNTIL), year, problems);
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
        return new SampleConnection(new Company(new Scenario(seed, year, until, scale)), pageSize);
    }

    private static int within(String key, String value, int least, int most, List<Problem> problems) {
        long number = Long.parseLong(value);
        if (number >= least && number <= most) {
            return (int) number;
        }
        problems.add(new Problem(
                key,
                new LocalizedText(
                        "“" + value + "”不在 " + least + " 至 " + most + " 之间",
                        "“" + value + "”不在 " + least + " 至 " + most + " 之間",
                        "\"" + value + "\" does not lie between " + least + " and " + most)));
        return least;
    }

    private static LocalDate until(Optional<String> given, int year, List<Problem> problems) {
        LocalDate endOfYear = LocalDate.of(year, 12, 31);
        if (given.isEmpty()) {
            return endOfYear;
        }
        try {
            LocalDate until = LocalDate.parse(given.get());
            if (until.getYear() == year) {
                return until;
            }
            problems.add(new Problem(
                    UNTIL,
                    new LocalizedText(
                            "“" + until + "”不在 " + year + " 年内",
                            "“" + until + "”不在 " + year + " 年內",
                            "\"" + until + "\" does not lie in the year " + year)));
        } catch (DateTimeParseException notADate) {
            problems.add(new Problem(
                    UNTIL,
                    new LocalizedText(
                            "“" + given.get() + "”不是日期，应写作 " + endOfYear,
                            "“" + given.get() + "”不是日期，應寫作 " + endOfYear,
                            "\"" + given.get() + "\" is not a date: write it like " + endOfYear)));
        }
        return endOfYear;
    }
}
