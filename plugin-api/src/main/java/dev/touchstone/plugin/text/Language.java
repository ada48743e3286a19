package dev.touchstone.plugin.text;

/** A language of the product. The first is the default. */
public enum Language {
    /** Simplified Chinese. */
    ZH_CN("zh-CN"),
    /** Traditional Chinese as used in Taiwan. */
    ZH_TW("zh-TW"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * The language tag.
     *
     * @return {@code zh-CN}, {@code zh-TW} or {@code en}
     */
    public String tag() {
        return tag;
    }

    /**
     * The language with a tag.
     *
     * @param tag exactly one of the three tags
     * @return the language
     * @throws IllegalArgumentException for any other tag; the message lists the three
     */
    public static Language of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Unknown language \"" + tag + "\": use zh-CN, zh-TW or en");
    }
}
