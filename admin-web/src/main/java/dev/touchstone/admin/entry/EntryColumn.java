package dev.touchstone.admin.entry;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column of the grid. A pasted table may head it with any of its words, in any of the three languages. */
public enum EntryColumn {
    /** Whom the entry is about: name or staff number. */
    PERSON(
            "姓名",
            "客服",
            "客服专员",
            "客服專員",
            "人员",
            "人員",
            "员工",
            "員工",
            "工号",
            "工號",
            "name",
            "agent",
            "person",
            "staffnumber",
            "number"),
    /** The day or, where a whole month is judged, the month. */
    DAY("日期", "日", "月份", "年月", "时间", "時間", "date", "day", "month", "time"),
    /** The inspection form. */
    FORM("质检表", "質檢表", "表单", "表單", "form"),
    /** The record inspected. */
    RECORD("记录号", "記錄號", "记录", "記錄", "录音", "錄音", "工单号", "工單號", "工单", "工單", "record", "ticket", "recording", "call"),
    /** The sample the record was drawn in. */
    SAMPLE("抽样批次", "抽樣批次", "批次", "抽检批次", "抽檢批次", "sample", "batch"),
    /** Whether the record passed. */
    VERDICT("结论", "結論", "是否通过", "是否通過", "是否合格", "结果", "結果", "verdict", "passed", "result"),
    /** Points by question, each over its maximum. */
    RUBRIC("评分", "評分", "逐项得分", "逐項得分", "rubric", "rubricpoints"),
    /** What was wrong. */
    FAULTS("差错", "差錯", "差错数", "差錯數", "不合格项", "不合格項", "扣分项", "扣分項", "faults", "errors"),
    /** What a supervisor rates, such as teamwork. */
    ITEM("评价项", "評價項", "评分项", "評分項", "项目", "項目", "item"),
    /** Points on the scale. */
    POINTS("得分", "分数", "分數", "points", "score"),
    /** The most points the scale gives. */
    MAXIMUM("满分", "滿分", "maximum", "max", "outof"),
    /** What kind of finding it is, such as fraud. */
    FINDING("认定事项", "認定事項", "负面指标", "負面指標", "性质", "性質", "finding", "type"),
    /** What proves it. */
    EVIDENCE("证据", "證據", "依据", "依據", "evidence", "proof"),
    /** The name of a figure counted elsewhere. */
    FIGURE("数据名称", "資料名稱", "指标", "指標", "figure", "indicator", "metric"),
    /** The figure, or the upper part of a ratio. */
    NUMERATOR("数值", "數值", "分子", "numerator", "value"),
    /** The lower part of a ratio. */
    DENOMINATOR("分母", "denominator", "base"),
    /** The figure's unit. */
    UNIT("单位", "單位", "unit"),
    /** How many observations the figure rests on. */
    SAMPLE_SIZE("样本量", "樣本量", "样本", "樣本", "samplesize", "n"),
    /** Who counted it. */
    SOURCE("来源", "來源", "source"),
    /** Who inspected, rated or established it. */
    BY("质检员", "質檢員", "评价人", "評價人", "认定人", "認定人", "主管", "by", "inspector", "supervisor", "establishedby", "ratedby"),
    /** Further words. */
    REMARK("备注", "備註", "说明", "說明", "remark", "remarks", "comment", "note");

    private static final Set<EntryColumn> HINTED =
            EnumSet.of(PERSON, DAY, FORM, RECORD, VERDICT, RUBRIC, FAULTS, MAXIMUM, FINDING, NUMERATOR, BY);

    private final Set<String> heads;

    EntryColumn(String... heads) {
        this.heads = Set.of(heads);
    }

    /** The key of the column's name. */
    public String getTextKey() {
        return "entry.column." + name();
    }

    /** Whether there is something to know before filling it in; the key is {@code entry.hint.} and the name. */
    public boolean isHinted() {
        return HINTED.contains(this);
    }

    /** The column of a kind that a head means; spaces, case, width and stars do not matter. */
    static Optional<EntryColumn> find(EntryKind kind, String head) {
        String plain = Normalizer.normalize(head, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|[\\s*:_-]", "");
        return Arrays.stream(values())
                .filter(column -> kind.columns().contains(column) && column.heads.contains(plain))
                .findFirst();
    }
}
