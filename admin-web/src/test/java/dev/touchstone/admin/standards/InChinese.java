package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;

/** Texts and words without a request: whoever reads them reads simplified Chinese. */
public final class InChinese {

    /** The texts. */
    public static final Texts TEXTS = new Texts() {
        @Override
        public String of(String key, Object... arguments) {
            return Texts.in(dev.touchstone.admin.shell.Language.ZH_CN, key, arguments);
        }
    };

    /** The words. */
    public static final StandardWords WORDS = words();

    private InChinese() {}

    private static StandardWords words() {
        StandardWords words = new StandardWords() {
            @Override
            Language language() {
                return Language.ZH_CN;
            }
        };
        words.texts = TEXTS;
        return words;
    }
}
