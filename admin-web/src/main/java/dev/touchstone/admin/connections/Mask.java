package dev.touchstone.admin.connections;

import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Puts {@code ***} in the place of secrets. */
final class Mask {

    private static final String STARS = "***";

    private final Collection<Supplier<String>> secrets;

    /** Secrets are looked up when a text is masked. */
    Mask(Collection<Supplier<String>> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    LocalizedText of(LocalizedText text) {
        return new LocalizedText(of(text.zhCn()), of(text.zhTw()), of(text.en()));
    }

    List<Problem> of(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(problem.key(), of(problem.message())))
                .toList();
    }

    boolean hides(LocalizedText text) {
        return !of(text).equals(text);
    }

    private String of(String words) {
        String masked = words;
        for (Supplier<String> secret : secrets) {
            String hidden = secret.get();
            masked = hidden.isEmpty() ? masked : masked.replace(hidden, STARS);
        }
        return masked;
    }
}
