package dev.touchstone.scoring.wording;

import dev.touchstone.plugin.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The engine's words in one language. Every text belongs to a constant of an enum, so a key cannot be misspelt: its key in the bundle
 * is the enum's name and the constant's.
 */
public final class Words {

    private static final List<Words> ALL =
            List.of(new Words(Language.ZH_CN), new Words(Language.ZH_TW), new Words(Language.EN));

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                Words.class.getPackageName() + ".Wording",
                Locale.forLanguageTag(language.tag()),
                Words.class.getClassLoader());
    }

    /**
     * The words of a language.
     *
     * @param language which
     * @return its words
     */
    public static Words in(Language language) {
        return ALL.stream()
                .filter(words -> words.language == language)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Which language the words belong to.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The text of a constant, with its gaps filled.
     *
     * @param key a constant of one of the enums that have words
     * @param arguments one per gap; numbers are printed as {@code 13,291.2} and choose between singular and plural
     * @return the text
     * @throws java.util.MissingResourceException if the constant has no words
     */
    public String say(Enum<?> key, Object... arguments) {
        return sayKey(keyOf(key), arguments);
    }

    /**
     * The type of a finding: its usual name with the word to type, or the word alone if it is a standard's own.
     *
     * @param type as facts and standards spell it, such as {@code fraud}
     * @return for the reader
     */
    public String findingType(String type) {
        String key = "FindingType." + type;
        return knows(key) ? sayKey(key) : type;
    }

    String sayKey(String key, Object... arguments) {
        return new Template(bundle.getString(key)).fill(arguments);
    }

    boolean knows(String key) {
        return bundle.containsKey(key);
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** Words one after the other: "甲、乙", "a, b". */
    String list(List<String> words) {
        return String.join(say(ValuePhrase.LIST), words);
    }

    /** Clauses one after the other: "甲；乙", "a; b". */
    String clauses(List<String> clauses) {
        return String.join(say(ValuePhrase.CLAUSES), clauses);
    }

    /** Parts of one clause: "甲，乙", "a, b". */
    String parts(List<String> parts) {
        return String.join(say(ValuePhrase.PARTS), parts);
    }

    /** A whole sentence of some clauses, with a capital letter where the language has them and a full stop. */
    String sentence(List<String> clauses) {
        String text = clauses(clauses);
        return say(
                ValuePhrase.SENTENCE,
                language == Language.EN ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text);
    }

    static String keyOf(Enum<?> key) {
        Class<?> type = key.getDeclaringClass();
        Class<?> around = type.getEnclosingClass();
        return (around == null ? "" : around.getSimpleName() + ".") + type.getSimpleName() + "." + key.name();
    }
}
