package dev.touchstone.admin.standards.draft;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.scoring.rule.ScoringRule;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule as it is typed: its kind, its numbers by name and its rows. Another kind keeps what was typed for this one. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private RuleKind kind;
    private Direction better;
    private PartOfStep part = PartOfStep.FULL;
    private boolean inclusive;
    private final Map<String, String> typed = new HashMap<>();
    private final List<RowForm> rows = new ArrayList<>();

    /** The form of a rule. */
    public RuleForm(ScoringRule rule) {
        kind = RuleKind.of(rule);
        better = rule.better();
        kind.fill(this, rule);
    }

    /** The rule. */
    public ScoringRule toRule() {
        return kind.read(this);
    }

    /** Adds a row at the end. */
    public void addRow() {
        rows.add(new RowForm());
    }

    /** Takes a row away. */
    public void removeRow(RowForm row) {
        rows.remove(row);
    }

    String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    void type(String name, String text) {
        typed.put(name, text);
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public List<RowForm> getRows() {
        return rows;
    }

    public RuleKind getKind() {
        return kind;
    }

    /** Another kind starts with rows of its own. */
    public void setKind(RuleKind kind) {
        if (this.kind != kind) {
            rows.clear();
            this.kind = kind;
            kind.begin(this);
        }
    }

    public Direction getBetter() {
        return better;
    }

    public void setBetter(Direction better) {
        this.better = better;
    }

    public PartOfStep getPart() {
        return part;
    }

    public void setPart(PartOfStep part) {
        this.part = part;
    }

    public boolean isInclusive() {
        return inclusive;
    }

    public void setInclusive(boolean inclusive) {
        this.inclusive = inclusive;
    }
}
