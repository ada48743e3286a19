package dev.touchstone.plugin.text;

import java.util.Objects;

/**
 * One text in the three languages of the product.
 *
 * @param zhCn simplified Chinese, never blank
 * @param zhTw traditional Chinese, never blank
 * @param en English, never blank
 */
public record LocalizedText(String zhCn, String zhTw, String en) {

    /**
     * Checks that no language is missing.
     *
     * @throws IllegalArgumentException if one of the texts is blank
     */
    public LocalizedText {
        require("zh-CN", zhCn);
        require("zh-TW", zhTw);
        require("en", en);
    }

    /**
     * The same words in every language: names of people, products, codes.
     *
     * @param words the words, not blank
     * @return the text
     */
    public static LocalizedText same(String words) {
        return new LocalizedText(words, words, words);
    }

    /**
     * The text in one language.
     *
     * @param language which
     * @return the text, never blank
     */
    public String in(Language language) {
        switch (language) {
            case ZH_CN:
                return zhCn;
            case ZH_TW:
                return zhTw;
            default:
                return en;
        }
    }

    private static void require(String language, String words) {
        if (Objects.requireNonNull(words).isBlank()) {
            throw new IllegalArgumentException("The text has no words in " + language + ": give all three languages");
        }
    }
}
