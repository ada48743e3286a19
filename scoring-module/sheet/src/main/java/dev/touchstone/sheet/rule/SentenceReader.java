package dev.touchstone.sheet.rule;

import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.sheet.rule.RuleRemark.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a sentence clause by clause. One clause that is not understood leaves the whole rule to people: nothing is guessed. */
final class SentenceReader {

    private static final ClauseGrammar GRAMMAR = new ClauseGrammar();
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|【[^】]*】");
    private static final Pattern JOINED = Pattern.compile("(?<!分),(?=扣(?!完)|减|得|计0|则|直接|为0)");
    private static final Pattern JOINTS = Pattern.compile("[;,。、]|\\.(?!\\d)|(?<=[^\\d])(?:则|直接)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final String words;
    private final String target;
    private final String maximum;
    private final List<RuleRemark> remarks = new ArrayList<>();

    SentenceReader(String words, String target, String maximum) {
        this.words = words;
        this.target = PlainText.of(target);
        this.maximum = PlainText.of(maximum);
    }

    RuleReading read() {
        List<Clause> clauses = clauses();
        if (!remarks.isEmpty()) {
            return new RuleReading(null, unit(clauses), remarks);
        }
        if (clauses.isEmpty()) {
            return new RuleReading(null, unit(clauses), List.of(RuleRemark.of(Code.NO_WORDS)));
        }
        RuleAssembly assembly = new RuleAssembly(clauses, targetCondition(), findMaximum());
        Optional<ScoringRule> rule = Optional.empty();
        try {
            rule = assembly.rule();
        } catch (IllegalArgumentException contradiction) {
            remarks.add(RuleRemark.of(Code.CONTRADICTS_ITSELF, words));
        }
        remarks.addAll(assembly.remarks());
        if (rule.isEmpty() && remarks.stream().allMatch(remark -> remark.code().understood())) {
            remarks.add(RuleRemark.of(Code.NO_RULE, words));
        }
        return new RuleReading(rule.orElse(null), unit(clauses), remarks);
    }

    private List<Clause> clauses() {
        String plain = ASIDE.matcher(PlainText.of(words.replace('\n', ';'))).replaceAll("");
        String joined = JOINED.matcher(plain).replaceAll("");
        List<Clause> clauses = new ArrayList<>();
        for (String text : JOINTS.split(joined)) {
            if (!text.isEmpty()) {
                GRAMMAR.read(text)
                        .ifPresentOrElse(
                                clauses::add, () -> remarks.add(RuleRemark.of(Code.CLAUSE_NOT_UNDERSTOOD, text)));
            }
        }
        return clauses;
    }

    private Optional<Condition> targetCondition() {
        return Condition.of(ASIDE.matcher(target).replaceAll(""));
    }

    private Optional<BigDecimal> findMaximum() {
        return NUMBER.matcher(maximum).results().findFirst().map(match -> new BigDecimal(match.group()));
    }

    private @Nullable Unit unit(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Step step
                    && step.step().unit() != null
                    && step.step().unit() != Unit.POINTS) {
                return step.step().unit();
            }
            if (clause instanceof Clause.PerFault) {
                return Unit.COUNT;
            }
            if (clause instanceof Clause.Given given
                    && given.when() != null
                    && given.when().amount().unit() != null) {
                return given.when().amount().unit();
            }
        }
        return targetCondition().map(condition -> condition.amount().unit()).orElse(null);
    }
}
