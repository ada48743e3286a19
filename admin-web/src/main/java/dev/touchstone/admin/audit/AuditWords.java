package dev.touchstone.admin.audit;

import dev.touchstone.admin.shell.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts entries into the reader's language. A name that nobody of this console has written is shown as it stands: what somebody has
 * tampered with must be readable too.
 */
@Named
@ApplicationScoped
public class AuditWords {

    @Inject
    Texts texts;

    /** What was done. */
    public String action(String name) {
        return find(AuditAction.values(), name)
                .map(action -> texts.of(action.getTextKey()))
                .orElse(name);
    }

    /** Whom or what about, with its key. */
    public String subject(AuditRow row) {
        String kind = kind(row.subject());
        return row.subjectId().isEmpty() ? kind : kind + " " + row.subjectId();
    }

    /** A kind of subjects. */
    public String kind(String name) {
        return find(AuditSubject.Kind.values(), name)
                .map(kind -> texts.of(kind.getTextKey()))
                .orElse(name);
    }

    /** The address of the page that shows the subject; empty if none does. */
    public String page(AuditRow row) {
        return find(AuditSubject.Kind.values(), row.subject())
                .map(kind -> new AuditSubject(kind, row.subjectId()).page())
                .orElse("");
    }

    /** The name of a field. */
    public String field(String name) {
        return find(AuditField.values(), name)
                .map(field -> texts.of(field.textKey()))
                .orElse(name);
    }

    /** What stands in a field. */
    public String value(String name, String value) {
        return find(AuditField.values(), name)
                .filter(field -> !field.words().isEmpty())
                .map(field -> Arrays.stream(value.split(" "))
                        .map(each -> word(field.words(), each))
                        .collect(Collectors.joining(" · ")))
                .orElse(value);
    }

    private String word(String beginning, String value) {
        try {
            return texts.of(beginning + value);
        } catch (MissingResourceException tampered) {
            return value;
        }
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
