package dev.touchstone.scoring.wording;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.AnswerMeasure;
import dev.touchstone.scoring.measure.Attribution;
import dev.touchstone.scoring.measure.CallbackScore;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.InspectionMeasure;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Sharing;
import dev.touchstone.scoring.measure.SupervisorPoints;
import dev.touchstone.scoring.measure.TimeMeasure;
import dev.touchstone.scoring.standard.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is measured, over which facts, when they count and for whom. */
public final class MeasureWords {

    private final Words words;

    /**
     * In some words.
     *
     * @param words the language's words
     */
    public MeasureWords(Words words) {
        this.words = words;
    }

    /**
     * A measure's name in the catalogue.
     *
     * @param measure any
     * @return "首次响应时间"
     */
    public String name(Measure measure) {
        return words.sayKey(nameKey(measure));
    }

    /**
     * What exactly a measure is.
     *
     * @param measure any
     * @return one sentence with everything that was chosen
     */
    public String definition(Measure measure) {
        return words.sentence(clauses(measure));
    }

    /**
     * What an indicator measures, over which facts, when they count and for whom.
     *
     * @param indicator any
     * @return one sentence
     */
    public String measured(Indicator indicator) {
        Measure measure = indicator.measure();
        FactSelection selection = indicator.selection();
        List<String> clauses = new ArrayList<>(clauses(measure));
        if (!selection.filter().equals(FactFilter.EVERYTHING)) {
            clauses.add(words.say(SelectionPhrase.WHICH, new FilterWords(words).filter(selection.filter())));
        }
        clauses.add(words.say(SelectionPhrase.WHEN, anchors(measure, selection)));
        clauses.add(words.say(SelectionPhrase.WHOM, people(measure, selection)));
        Attribution attribution = selection.attribution();
        if (attribution != null) {
            clauses.add(
                    words.say(attribution.sharing() == Sharing.FULL ? SelectionPhrase.FULL : SelectionPhrase.SPLIT));
        }
        return words.sentence(clauses);
    }

    static String nameKey(Measure measure) {
        return "Measure." + measure.code();
    }

    private List<String> clauses(Measure measure) {
        if (measure instanceof TimeMeasure time) {
            return new TimeWords(words).clauses(time);
        }
        if (measure instanceof AnswerMeasure answers) {
            return new AnswerWords(words).clauses(answers);
        }
        if (measure instanceof CallbackScore callback) {
            return new AnswerWords(words).clauses(callback);
        }
        if (measure instanceof InspectionMeasure inspection) {
            return new InspectionWords(words).clauses(inspection);
        }
        return measure instanceof SupervisorPoints supervisor
                ? new InspectionWords(words).clauses(supervisor)
                : new RequestWords(words).clauses(measure);
    }

    private String anchors(Measure measure, FactSelection selection) {
        Anchor declared = selection.anchor();
        Stream<Anchor> anchors = declared != null
                ? Stream.of(declared)
                : measure.kinds().stream().map(measure::defaultAnchor);
        return words.list(anchors.distinct().map(words::say).toList());
    }

    private String people(Measure measure, FactSelection selection) {
        Attribution declared = selection.attribution();
        return words.list(measure.kinds().stream()
                .map((FactKind kind) -> declared != null ? declared.role() : measure.defaultRole(kind))
                .distinct()
                .map(words::say)
                .toList());
    }
}
