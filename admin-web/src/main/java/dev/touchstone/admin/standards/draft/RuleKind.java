package dev.touchstone.admin.standards.draft;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.rule.CutOff;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.rule.RubricRule;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.rule.StepTable;
import dev.touchstone.scoring.rule.Target;
import java.math.BigDecimal;
import java.util.Arrays;

/** The kinds of rules, each with the fields it is typed into. */
public enum RuleKind {
    /** A target, and points off for every step beyond it. */
    STEPS(StepDeduction.class) {
        @Override
        void fill(RuleForm form, ScoringRule rule) {
            StepDeduction steps = (StepDeduction) rule;
            form.type(TARGET, Typed.text(steps.target().value()));
            form.type(STEP, Typed.text(steps.step()));
            form.type(POINTS, Typed.text(steps.pointsPerStep()));
            form.setPart(steps.partOfStep());
            CutOff cutOff = steps.cutOff();
            if (cutOff != null) {
                form.type(CUT_OFF, Typed.text(cutOff.limit()));
                form.setInclusive(cutOff.inclusive());
            }
        }

        @Override
        ScoringRule read(RuleForm form) {
            Target target = new Target(form.getBetter(), Typed.number(form.typed(TARGET), "standards.target"));
            BigDecimal limit = Typed.findNumber(form.typed(CUT_OFF), "standards.cutOff");
            CutOff cutOff = limit == null ? null : new CutOff(limit, form.isInclusive());
            if (cutOff != null && cutOff.isPassedBy(Fraction.of(target.value()), target.better())) {
                throw new Refusal("standards.unfit.cutOffBeforeTarget");
            }
            return new StepDeduction(
                    target,
                    Typed.above0(form.typed(STEP), "standards.step"),
                    Typed.above0(form.typed(POINTS), "standards.points"),
                    form.getPart(),
                    cutOff);
        }

        @Override
        void begin(RuleForm form) {
            form.getTyped().putIfAbsent(STEP, "1");
            form.getTyped().putIfAbsent(POINTS, "1");
        }
    },
    /** Points off for every fault. */
    FAULTS(FaultDeduction.class) {
        @Override
        void fill(RuleForm form, ScoringRule rule) {
            FaultDeduction faults = (FaultDeduction) rule;
            form.type(POINTS, Typed.text(faults.pointsPerFault()));
            form.type(
                    ZERO_FROM,
                    faults.zeroFrom() == null ? "" : faults.zeroFrom().toString());
        }

        @Override
        ScoringRule read(RuleForm form) {
            String zeroFrom = form.typed(ZERO_FROM);
            return new FaultDeduction(
                    Typed.above0(form.typed(POINTS), "standards.points"),
                    Typed.isBlank(zeroFrom) ? null : (Integer) Typed.from1(zeroFrom, "standards.zeroFrom"));
        }

        @Override
        void begin(RuleForm form) {
            form.getTyped().putIfAbsent(POINTS, "1");
        }
    },
    /** Bands of a rubric. */
    RUBRIC(RubricRule.class) {
        @Override
        void fill(RuleForm form, ScoringRule rule) {
            RuleRows.fill(form, (RubricRule) rule);
        }

        @Override
        ScoringRule read(RuleForm form) {
            return RuleRows.rubric(form);
        }

        @Override
        void begin(RuleForm form) {
            RuleRows.beginRubric(form);
        }
    },
    /** From nothing at the worst value to everything at the best. */
    LINEAR(LinearRule.class) {
        @Override
        void fill(RuleForm form, ScoringRule rule) {
            LinearRule linear = (LinearRule) rule;
            form.type(WORST, Typed.text(linear.worst()));
            form.type(BEST, Typed.text(linear.best()));
        }

        @Override
        ScoringRule read(RuleForm form) {
            BigDecimal worst = Typed.number(form.typed(WORST), "standards.worst");
            BigDecimal best = Typed.number(form.typed(BEST), "standards.best");
            if (worst.compareTo(best) == 0) {
                throw new Refusal("standards.unfit.sameEnds");
            }
            return new LinearRule(worst, best);
        }
    },
    /** A table of limits. */
    TABLE(StepTable.class) {
        @Override
        void fill(RuleForm form, ScoringRule rule) {
            RuleRows.fill(form, (StepTable) rule);
        }

        @Override
        ScoringRule read(RuleForm form) {
            return RuleRows.table(form);
        }

        @Override
        void begin(RuleForm form) {
            form.addRow();
        }
    },
    /** The points that were given, out of a top. */
    DIRECT(DirectPoints.class) {
        @Override
        void fill(RuleForm form, ScoringRule rule) {
            form.type(TOP, Typed.text(((DirectPoints) rule).top()));
        }

        @Override
        ScoringRule read(RuleForm form) {
            return new DirectPoints(Typed.above0(form.typed(TOP), "standards.top"));
        }

        @Override
        void begin(RuleForm form) {
            form.getTyped().putIfAbsent(TOP, "100");
        }
    },
    /** What each answer is worth. */
    ANSWERS(AnswerMap.class) {
        @Override
        void fill(RuleForm form, ScoringRule rule) {
            RuleRows.fill(form, (AnswerMap) rule);
        }

        @Override
        ScoringRule read(RuleForm form) {
            return RuleRows.answers(form);
        }

        @Override
        void begin(RuleForm form) {
            form.addRow();
            form.addRow();
        }
    };

    static final String TARGET = "target";
    static final String STEP = "step";
    static final String POINTS = "points";
    static final String CUT_OFF = "cutOff";
    static final String ZERO_FROM = "zeroFrom";
    static final String WORST = "worst";
    static final String BEST = "best";
    static final String TOP = "top";

    private final Class<? extends ScoringRule> type;

    RuleKind(Class<? extends ScoringRule> type) {
        this.type = type;
    }

    /** The kind of a rule. */
    public static RuleKind of(ScoringRule rule) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No form for " + rule.getClass()));
    }

    abstract void fill(RuleForm form, ScoringRule rule);

    abstract ScoringRule read(RuleForm form);

    /** What stands in the fields when somebody chooses this kind. */
    void begin(RuleForm form) {}
}
