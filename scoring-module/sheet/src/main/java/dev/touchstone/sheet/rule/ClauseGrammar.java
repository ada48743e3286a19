package dev.touchstone.sheet.rule;

import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.sheet.rule.Clause.Worth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrasings that are read, each as a pattern over the plain form. What fits none of them is not understood. */
final class ClauseGrammar {

    private static final String N = "(\\d+(?:\\.\\d+)?)";
    private static final String V = Amount.PATTERN;
    private static final String OFF = "(?:扣除|扣减|扣|减)" + N + "分?";
    private static final String COUNTER = "(?:人次|处|条|次|例|项|单|通|份|件|笔|则|个)";

    private final List<Function<String, Optional<Clause>>> forms = new ArrayList<>();

    ClauseGrammar() {
        wholeSentences();
        steps();
        faults();
    }

    /** The clause that a text is; empty if it is none of them. */
    Optional<Clause> read(String text) {
        for (Function<String, Optional<Clause>> form : forms) {
            Optional<Clause> clause = form.apply(text);
            if (clause.isPresent()) {
                return clause;
            }
        }
        return GivenForm.read(text);
    }

    private void wholeSentences() {
        form(
                "(?:直至|直到|至)?扣完(?:为止)?|不倒扣|(?:最低|不低于|不得低于)(?:为|得)?0分|untilnothingisleft|untilnoneisleft|not(?:going)?below(?:0|zero)",
                m -> new Clause.NothingLeft());
        form(
                "(?:其间|中间|之间|期间)(?:按比例|线性).{0,4}|线性.{0,4}|inproportionbetweenthetwo|linearinbetween|linearbetweenthetwo",
                m -> new Clause.Between());
        form(
                "(?:其余|其他|其它)(?:均)?(?:得|为)?(?:0分|零分|不得分)|otherwise(?:nopoints|0|0points|zero)",
                m -> new Clause.Otherwise());
        form("按所得分数折算|按得分折算|inproportiontothepointsgiven", m -> new Clause.Direct());
        form("取全部答案的平均|themeanofallanswerscounts", m -> new Clause.AnswerMean());
        form("(?:答|answer)" + N + "(?:折|isworth)" + N + "%", m -> new Clause.Answer(number(m, 1), number(m, 2)));
        form("按比例.{0,4}|inproportion", m -> new Clause.Part(PartOfStep.PROPORTIONAL));
        form("(?:不满|不足)[^扣]*(?:按|算)[^扣]*|startedstepscount", m -> new Clause.Part(PartOfStep.STARTED));
        form("(?:不满|不足)[^扣]*(?:不计|不扣|不扣分)|onlyfullstepscount", m -> new Clause.Part(PartOfStep.FULL));
    }

    private void steps() {
        form(
                "每(?:再)?(超过|超出|超|多|高于|高|低于|低|少于)(满)?" + V + "(?:以上)?" + OFF,
                m -> step(
                        "超多高".indexOf(m.group(1).charAt(0)) >= 0,
                        m.group(2) != null,
                        false,
                        Amount.of(m, 3),
                        number(m, 5)));
        form(
                "(?:minus|deduct)?" + N
                        + "(?:points?)?(?:off|deducted|lost)?(?:foreach|forevery|per|each|every)(full|started)?" + V
                        + "(over|above|beyond|late|short|below|under|lower|less)(?:thetarget)?",
                m -> step(
                        over(m.group(5)),
                        "full".equals(m.group(2)),
                        "started".equals(m.group(2)),
                        Amount.of(m, 3),
                        number(m, 1)));
        form(
                "(?:each|every|per)(full|started)?" + V
                        + "(over|above|beyond|late|short|below|under|lower|less)(?:thetarget)?[:,]?(?:minus|-|deducts?|costs?|loses?)"
                        + N + "(?:points?)?",
                m -> step(
                        over(m.group(4)),
                        "full".equals(m.group(1)),
                        "started".equals(m.group(1)),
                        Amount.of(m, 2),
                        number(m, 5)));
    }

    private void faults() {
        form(
                "(?:每|一旦)?(?:发现|出现|有|错|漏|少|缺|存在|违反|违规|不合格)*(?:1|一|每)?" + COUNTER + "[^\\d]{0,16}?" + OFF,
                m -> new Clause.PerFault(number(m, 1)));
        form("每(?:发现|出现)?(?:不合格|错误|差错|违规|缺失)" + OFF, m -> new Clause.PerFault(number(m, 1)));
        form(
                "(?:minus|deduct)?" + N + "(?:points?)?(?:off|deducted|lost)?(?:foreach|forevery|per)[a-z]{3,30}",
                m -> new Clause.PerFault(number(m, 1)));
        form(
                "(?:each|every|per)[a-z]{3,30}?[:,]?(?:minus|-|deducts?|costs?|loses?)" + N + "(?:points?)?",
                m -> new Clause.PerFault(number(m, 1)));
        form("(?:没有|无|零|全部|均无|均)[^\\d扣每]{1,12}?(?:得|计|为)?(满分|" + N + "分)", m -> new Clause.NoFault(worth(m, 2)));
        form("fullpoints(?:without|ifno)[a-z]+|no[a-z]+:?fullpoints", m -> new Clause.NoFault(new Worth.Full()));
    }

    private void form(String pattern, Function<MatchResult, Clause> clause) {
        Pattern compiled = Pattern.compile(pattern);
        forms.add(text -> {
            Matcher matcher = compiled.matcher(text);
            return matcher.matches() ? Optional.of(clause.apply(matcher.toMatchResult())) : Optional.empty();
        });
    }

    private static Clause step(boolean over, boolean full, boolean started, Amount step, BigDecimal points) {
        return new Clause.Step(over, step, points, full ? PartOfStep.FULL : started ? PartOfStep.STARTED : null);
    }

    private static boolean over(String word) {
        return List.of("over", "above", "beyond", "late").contains(word);
    }

    private static Worth worth(MatchResult match, int group) {
        return match.group(group) == null ? new Worth.Full() : new Worth.Given(number(match, group));
    }

    private static BigDecimal number(MatchResult match, int group) {
        return new BigDecimal(match.group(group));
    }
}
