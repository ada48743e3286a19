package dev.touchstone.admin.shell;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages the console speaks. A locale is only ever one of these three: text from a request chooses among them and
 * never becomes a locale itself.
 */
public enum Language {
    ZH_CN(Locale.SIMPLIFIED_CHINESE, "简体中文"),
    ZH_TW(Locale.TRADITIONAL_CHINESE, "繁體中文"),
    EN(Locale.ENGLISH, "English");

    private final Locale locale;
    private final String endonym;

    Language(Locale locale, String endonym) {
        this.locale = locale;
        this.endonym = endonym;
    }

    /** The locale for texts, numbers and dates. */
    public Locale getLocale() {
        return locale;
    }

    /** What the language calls itself. */
    public String getEndonym() {
        return endonym;
    }

    /** The BCP 47 tag, as in {@code <html lang>}: zh-CN, zh-TW or en. */
    public String getTag() {
        return locale.toLanguageTag();
    }

    /** The language with this tag; empty for any other text. */
    public static Optional<Language> find(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.getTag().equals(tag))
                .findFirst();
    }

    /** The first language a browser asks for that the console speaks; simplified Chinese when it asks for none. */
    public static Language bestOf(List<Locale> wanted) {
        return wanted.stream().flatMap(Language::spokenFor).findFirst().orElse(ZH_CN);
    }

    static Language bestOf(java.util.Enumeration<Locale> wanted) {
        return bestOf(Collections.list(wanted));
    }

    private static Stream<Language> spokenFor(Locale wanted) {
        return switch (wanted.getLanguage()) {
            case "zh" -> Stream.of(isTraditional(wanted) ? ZH_TW : ZH_CN);
            case "en" -> Stream.of(EN);
            default -> Stream.empty();
        };
    }

    private static boolean isTraditional(Locale wanted) {
        return wanted.getScript().equals("Hant")
                || wanted.getScript().isEmpty() && List.of("TW", "HK", "MO").contains(wanted.getCountry());
    }
}
