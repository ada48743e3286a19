package dev.touchstone.sheet.draft;

import dev.touchstone.sheet.rule.PlainText;
import java.util.List;

/** What a column of a company's sheet holds. */
public enum Column {
    /** The dimension; cells that are merged or left blank repeat the one above. */
    DIMENSION("维度", "类别", "考核类别", "考核维度", "dimension", "category"),
    /** The indicator's name. */
    INDICATOR("指标", "考核指标", "指标名称", "考核项目", "考核内容", "评分项", "indicator", "metric", "kpi", "criterion"),
    /** What is measured, by its name in the catalogue. */
    MEASURE("取数口径", "统计口径", "指标口径", "口径", "measure"),
    /** The target. */
    TARGET("达标值", "目标", "目标值", "达标标准", "target", "goal"),
    /** The most points the line can give. */
    MAXIMUM("标准分", "满分", "分值", "配分", "最高分", "maximum", "maxpoints", "full"),
    /** The weight in per cent. */
    WEIGHT("权重", "占比", "weight"),
    /** The scoring rule in words. */
    RULE("评分规则", "评分标准", "计分规则", "计分方法", "扣分标准", "考核标准", "规则", "scoringrule", "rule", "howscored"),
    /** What was attained, or a remark that says so, where the sheet is filled in. */
    REMARK("实际", "完成情况", "实际值", "实际完成", "评分依据", "备注", "说明", "actual", "remark", "basis", "result"),
    /** The points given, where the sheet is filled in. */
    POINTS("得分", "实得分", "考核得分", "评分", "pointsgiven", "points", "score"),
    /** Not read. */
    IGNORED;

    private final List<String> words;

    Column(String... words) {
        this.words = List.of(words);
    }

    /** How many letters of a header this column explains; 0 if it is another. */
    int matches(String header) {
        String plain = PlainText.of(header);
        return words.stream()
                .filter(plain::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
