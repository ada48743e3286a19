package dev.touchstone.sheet.draft;

import dev.touchstone.scoring.measure.Measure;
import java.util.HashSet;
import java.util.Set;

/** Names indicators by what they measure; a second one of the same measure gets a number. */
final class LineKeys {

    private final Set<String> taken = new HashSet<>();

    String of(Measure measure) {
        String key = measure.code();
        for (int number = 2; !taken.add(key); number++) {
            key = measure.code() + "-" + number;
        }
        return key;
    }
}
