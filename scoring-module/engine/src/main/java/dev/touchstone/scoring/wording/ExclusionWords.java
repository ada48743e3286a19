package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.measure.Exclusion;
import dev.touchstone.scoring.measure.Exemption;
import java.util.List;

/** Why facts were not counted. */
public final class ExclusionWords {

    private final Words words;
    private final List<Exemption> exemptions;

    /**
     * In some words.
     *
     * @param words the language's words
     * @param exemptions those of the standard, whose names stand for themselves
     */
    public ExclusionWords(Words words, List<Exemption> exemptions) {
        this.words = words;
        this.exemptions = List.copyOf(exemptions);
    }

    /**
     * A reason.
     *
     * @param exclusion why facts were not counted
     * @return the exemption's name where one covers them, else the reason
     */
    public String reason(Exclusion exclusion) {
        return exemptions.stream()
                .filter(exemption -> exemption.key().equals(exclusion.exemption()))
                .findFirst()
                .map(exemption -> exemption.name().in(words.language()))
                .orElseGet(() -> words.say(exclusion.reason()));
    }
}
