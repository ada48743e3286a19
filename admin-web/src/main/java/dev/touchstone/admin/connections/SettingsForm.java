package dev.touchstone.admin.connections;

import dev.touchstone.plugin.settings.Setting;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The settings of one connection while they are typed. A secret that is kept is never in here: it can only be replaced. */
public class SettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> values = new TreeMap<>();
    private final TypedSecrets secrets = new TypedSecrets();
    private final Map<String, String> problems = new TreeMap<>();
    private final Set<String> kept = new HashSet<>();

    /** Begins with what is stored, and the defaults for the rest. */
    void fill(List<Setting> described, Map<String, String> stored, Set<String> keptSecrets) {
        values.putAll(stored);
        kept.addAll(keptSecrets);
        described.forEach(
                setting -> setting.findDefault().ifPresent(value -> values.putIfAbsent(setting.key(), value)));
    }

    /** What was typed; blank fields are not given. */
    Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        values.forEach((key, value) -> {
            if (value != null && !value.isBlank()) {
                given.put(key, value);
            }
        });
        given.putAll(secrets);
        return given;
    }

    /** What was typed, without one setting. */
    Map<String, String> givenWithout(String key) {
        Map<String, String> given = given();
        given.remove(key);
        return given;
    }

    /** Whether a secret is kept and nobody wants to replace it. */
    public boolean keeps(String key) {
        return kept.contains(key);
    }

    /** Lets a kept secret be typed anew. */
    public void change(String key) {
        kept.remove(key);
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** Secrets as typed; the page never gets them back. */
    public Map<String, String> getSecrets() {
        return secrets;
    }

    /** What is wrong, by setting, in the reader's language. */
    public Map<String, String> getProblems() {
        return problems;
    }
}
