package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.wording.ConventionWords;
import dev.touchstone.scoring.wording.DateWords;
import dev.touchstone.scoring.wording.FilterWords;
import dev.touchstone.scoring.wording.LintWords;
import dev.touchstone.scoring.wording.MeasureWords;
import dev.touchstone.scoring.wording.RuleWords;
import dev.touchstone.scoring.wording.TargetWords;
import dev.touchstone.scoring.wording.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** Standards in the reader's language: rules, measures, choices and findings as sentences. */
@Named("standardWords")
@RequestScoped
public class StandardWords {

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    @Inject
    StandardDesk desk;

    /** A text of a standard. */
    public String say(LocalizedText text) {
        return text.in(language());
    }

    /** A named choice. */
    public String choice(Enum<?> choice) {
        return words().say(choice);
    }

    /** The name of a standard, as its newest version has it; the key if there is no version any more. */
    public String nameOf(String standard) {
        return desk.list().stream()
                .map(VersionRow::standard)
                .filter(each -> each.version().standard().equals(standard))
                .map(each -> say(each.name()))
                .findFirst()
                .orElse(standard);
    }

    /** A veto as a sentence. */
    public String veto(String type) {
        return texts.of("standards.vetoIs", words().findingType(type));
    }

    /** The rule of an indicator as one sentence. */
    public String rule(Indicator indicator) {
        return new RuleWords(words()).rule(indicator);
    }

    /** What earns full points. */
    public String target(Indicator indicator) {
        return new TargetWords(words()).target(indicator);
    }

    /** What an indicator measures. */
    public String measure(Indicator indicator) {
        return new MeasureWords(words()).measured(indicator);
    }

    /** A measure's name. */
    public String name(Measure measure) {
        return new MeasureWords(words()).name(measure);
    }

    /** A period. */
    public String period(Period period) {
        return new DateWords(words()).period(period);
    }

    /** What an indicator demands besides its rule. */
    public List<String> demands(Indicator indicator) {
        return new ConventionWords(words()).demands(indicator);
    }

    /** The named choices of a standard, a sentence each. */
    public List<String> conventions(Standard standard) {
        return new ConventionWords(words()).conventions(standard);
    }

    /** An exemption with what it covers and when. */
    public String exemption(Exemption exemption) {
        return new FilterWords(words()).exemption(exemption);
    }

    /** Which facts a filter means. */
    public String filter(FactFilter filter) {
        return new FilterWords(words()).filter(filter);
    }

    /** A channel by its code. */
    public String channel(String code) {
        return new FilterWords(words()).channel(new Channel(code));
    }

    /** A finding of the lint. */
    public String finding(LintFinding finding) {
        return new LintWords(words()).finding(finding);
    }

    /** A finding of the lint, with the indicator it is about. */
    public String finding(LintFinding finding, Standard standard) {
        return standard.findIndicator(Objects.requireNonNullElse(finding.indicator(), ""))
                .map(indicator -> texts.of("standards.about", say(indicator.name()), finding(finding)))
                .orElseGet(() -> finding(finding));
    }

    Words words() {
        return Words.in(language());
    }

    Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}
