package dev.touchstone.admin.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * Every text a person reads, in the reader's language. A key begins with the feature that owns the text:
 * {@code access.signIn} is the line {@code signIn} of {@code dev/touchstone/admin/access/Texts_*.properties}.
 */
@Named("text")
@ApplicationScoped
public class Texts {

    private static final String PACKAGE = "dev.touchstone.admin.";

    @Inject
    Preferences preferences;

    /**
     * The text, with {0}, {1} … replaced as {@link MessageFormat} does. Without arguments the text stands as written.
     *
     * @throws java.util.MissingResourceException when no such text exists; a test keeps that from happening
     */
    public String of(String key, Object... arguments) {
        return in(preferences.getLanguage(), key, arguments);
    }

    /** The same in a given language, for what is read later or by somebody else. */
    public static String in(Language language, String key, Object... arguments) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException(
                    "The text key \"" + key + "\" names no feature. Maybe it should be \"shell." + key + "\".");
        }
        String pattern = bundle(key.substring(0, dot), language).getString(key.substring(dot + 1));
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.getLocale()).format(arguments);
    }

    static ResourceBundle bundle(String feature, Language language) {
        return ResourceBundle.getBundle(
                PACKAGE + feature + ".Texts",
                language.getLocale(),
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
