package dev.touchstone.adapter.toolkit.settings;

import dev.touchstone.adapter.toolkit.StatusWords;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads settings one by one and keeps what is wrong with them, so that people learn everything at once. */
public final class SettingsReader {

    private static final String STATUSES = "statuses";
    private static final String LAG = "lag-seconds";
    private static final String TIMEOUT = "timeout-seconds";
    private static final String PAGE_SIZE = "page-size";
    private static final int LONGEST_LAG = 3600;
    private static final int LONGEST_TIMEOUT = 600;

    private final Settings settings;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A reader.
     *
     * @param settings checked against the description already
     */
    public SettingsReader(Settings settings) {
        this.settings = settings;
    }

    /**
     * How long a request may take; read by {@link #timeout}.
     *
     * @return the setting {@code timeout-seconds}
     */
    public static Setting describeTimeout() {
        return Setting.optional(
                TIMEOUT,
                SettingKind.NUMBER,
                new LocalizedText("超时秒数", "逾時秒數", "Timeout in seconds"),
                new LocalizedText("一次请求最多等多久，1 到 600", "一次請求最多等多久，1 到 600", "how long one request may take, 1 to 600"),
                "60");
    }

    /**
     * How far to stay behind the source's clock; read by {@link #lag}.
     *
     * @param product the source's name
     * @return the setting {@code lag-seconds}
     */
    public static Setting describeLag(String product) {
        return Setting.optional(
                LAG,
                SettingKind.NUMBER,
                new LocalizedText("等待秒数", "等待秒數", "Seconds to wait"),
                new LocalizedText(
                        "刚发生的变化等这么久再读，应长于来源保存一次变化所需的时间；0 到 3600",
                        "剛發生的變化等這麼久再讀，應長於來源保存一次變化所需的時間；0 到 3600",
                        "how long a change waits before it is read: longer than " + product
                                + " takes to save one; 0 to 3600"),
                "60");
    }

    /**
     * A whole number.
     *
     * @param key which setting
     * @param least the lowest that it may be
     * @param most the highest that it may be
     * @return the number; the lowest if it is another, which is a problem
     */
    public int number(String key, int least, int most) {
        long number = Long.parseLong(settings.get(key));
        if (number < least || number > most) {
            report(
                    key,
                    new LocalizedText(
                            "应在 " + least + " 到 " + most + " 之间，不是 " + number,
                            "應在 " + least + " 到 " + most + " 之間，不是 " + number,
                            "must be between " + least + " and " + most + ", not " + number));
            return least;
        }
        return (int) number;
    }

    /**
     * How far to stay behind the source's clock.
     *
     * @return from {@code lag-seconds}
     */
    public Duration lag() {
        return Duration.ofSeconds(number(LAG, 0, LONGEST_LAG));
    }

    /**
     * How long a request may take.
     *
     * @return from {@code timeout-seconds}
     */
    public Duration timeout() {
        return Duration.ofSeconds(number(TIMEOUT, 1, LONGEST_TIMEOUT));
    }

    /**
     * How many records to ask for at once.
     *
     * @param most the source's own limit
     * @return from {@code page-size}
     */
    public int pageSize(int most) {
        return number(PAGE_SIZE, 1, most);
    }

    /**
     * What the states of records mean.
     *
     * @param usual what is known without people's help
     * @return the usual ones, and those of {@code statuses}
     */
    public StatusWords statuses(StatusWords usual) {
        try {
            return usual.and(StatusWords.parse(settings.find(STATUSES).orElse("")));
        } catch (IllegalArgumentException unreadable) {
            String said = String.valueOf(unreadable.getMessage());
            report(STATUSES, new LocalizedText("写法不对：" + said, "寫法不對：" + said, said));
            return usual;
        }
    }

    /**
     * An address without a slash at the end.
     *
     * @param key which setting
     * @return the address
     */
    public String address(String key) {
        return settings.get(key).replaceAll("/+$", "");
    }

    /**
     * Keeps a problem that the adapter has found by itself.
     *
     * @param key which setting
     * @param message what is wrong with it
     */
    public void report(String key, LocalizedText message) {
        problems.add(new Problem(key, message));
    }

    /**
     * Ends reading.
     *
     * @throws BadSettingsException with every problem, if there is one
     */
    public void end() throws BadSettingsException {
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
    }

    Settings settings() {
        return settings;
    }
}
