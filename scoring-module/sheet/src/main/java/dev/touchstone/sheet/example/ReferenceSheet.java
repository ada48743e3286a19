package dev.touchstone.sheet.example;

import dev.touchstone.plugin.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The reference standard's filled-in monthly sheet as a workbook: 18 + 23 + 28 + 13 + 9 = 91, which contradicts its own rules. No real person stands in it. */
public enum ReferenceSheet {
    /** With the wording of recordings as its second line: by its rules 95. */
    WORDING,
    /** With the handling of emotions as its second line: by its rules 87. */
    EMOTION;

    private static final int COLUMNS = 7;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final List<String> ZH_CN = List.of(
            "客服专员月度考核表（示例）||||||",
            "被考核人：示例 A||||考核周期：2026 年 10 月||",
            "维度|考核指标|达标值|标准分|评分规则|实际完成情况|得分",
            "服务效率|首次响应时间|≤30 秒|20|≤30 秒得 20 分；每超 10 秒扣 2 分；超过 60 秒得 0 分|平均首次响应 28 秒|18",
            "服务态度|用语规范|100%|25|每处不规范扣 1 分，扣完为止|抽检 10 条录音，2 条用语生硬，各扣 1 分|23",
            "问题解决|首次联系解决率|≥85%|30|达标 30 分；每低 1 个百分点扣 1 分；低于 75% 得 0 分|共 100 单，88 单首次解决|28",
            "合规性|记录准确性|100%|15|每错 1 条扣 3 分；错 3 条及以上得 0 分|抽检 10 条，1 条缺联系方式，扣 3 分|13",
            "增值服务|主动推荐率|≥10%|10|达标 10 分；每低 1 个百分点扣 1 分；低于 5% 得 0 分|推荐 15 次，占 12%|9",
            "合计|||100|||91",
            "考核等级||||||优秀",
            "客户满意度 92（目标 90）||||||");

    private static final List<String> ZH_TW = List.of(
            "客服專員月度考核表（範例）||||||",
            "被考核人：範例 A||||考核週期：2026 年 10 月||",
            "維度|考核指標|達標值|標準分|評分規則|實際完成情況|得分",
            "服務效率|首次回應時間|≤30 秒|20|≤30 秒得 20 分；每超 10 秒扣 2 分；超過 60 秒得 0 分|平均首次回應 28 秒|18",
            "服務態度|用語規範|100%|25|每處不規範扣 1 分，扣完為止|抽檢 10 條錄音，2 條用語生硬，各扣 1 分|23",
            "問題解決|首次聯繫解決率|≥85%|30|達標 30 分；每低 1 個百分點扣 1 分；低於 75% 得 0 分|共 100 單，88 單首次解決|28",
            "合規性|記錄正確性|100%|15|每錯 1 條扣 3 分；錯 3 條及以上得 0 分|抽檢 10 條，1 條缺聯繫方式，扣 3 分|13",
            "加值服務|主動推薦率|≥10%|10|達標 10 分；每低 1 個百分點扣 1 分；低於 5% 得 0 分|推薦 15 次，占 12%|9",
            "合計|||100|||91",
            "考核等級||||||優秀",
            "客戶滿意度 92（目標 90）||||||");

    private static final List<String> EN = List.of(
            "Service agents, monthly sheet (example)||||||",
            "Assessed: example A||||Period: October 2026||",
            "Dimension|Indicator|Target|Maximum|Scoring rule|Actual|Points",
            "Efficiency|First response time|≤ 30 s|20|≤ 30 s: 20 points; each 10 s over −2; over 60 s → 0|mean first response 28 s|18",
            "Attitude|Wording|100%|25|each fault −1; not below 0|10 recordings inspected, 2 with stiff wording, −1 each|23",
            "Resolution|First contact resolution rate|≥ 85%|30|on target 30; each 1 point lower −1; under 75% → 0|100 tickets, 88 at first contact|28",
            "Compliance|Record accuracy|100%|15|each wrong item −3; 3 or more wrong → 0|10 sampled, 1 lacks a contact, −3|13",
            "Value-added|Proactive offer rate|≥ 10%|10|on target 10; each 1 point lower −1; under 5% → 0|15 offers, 12%|9",
            "Total|||100|||91",
            "Grade||||||Excellent",
            "Satisfaction 92 (target 90)||||||");

    private static final int ATTITUDE = 4;

    /**
     * Writes it.
     *
     * @param language of its texts
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public void write(Language language, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Touchstone", "1.0");
        Worksheet sheet = book.newWorksheet(language == Language.EN ? "October" : "10 月");
        List<String> rows = language == Language.ZH_CN ? ZH_CN : language == Language.ZH_TW ? ZH_TW : EN;
        for (int row = 0; row < rows.size(); row++) {
            String line = row == ATTITUDE && this == EMOTION ? emotion(language) : rows.get(row);
            write(sheet, row, line.split("\\|", COLUMNS));
        }
        int[] widths = {14, 20, 12, 10, 48, 36, 10};
        for (int column = 0; column < COLUMNS; column++) {
            sheet.width(column, widths[column]);
        }
        book.finish();
    }

    private static void write(Worksheet sheet, int row, String[] cells) {
        for (int column = 0; column < cells.length; column++) {
            if (NUMBER.matcher(cells[column]).matches()) {
                sheet.value(row, column, Integer.valueOf(cells[column]));
            } else if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
            sheet.style(row, column).wrapText(true).verticalAlignment("center").set();
        }
    }

    private static String emotion(Language language) {
        switch (language) {
            case ZH_CN:
                return "服务态度|情绪管理能力|100%|25|每处不合格扣 5 分，扣完为止|抽检 10 条录音，2 条用语生硬，各扣 1 分|23";
            case ZH_TW:
                return "服務態度|情緒管理能力|100%|25|每處不合格扣 5 分，扣完為止|抽檢 10 條錄音，2 條用語生硬，各扣 1 分|23";
            default:
                return "Attitude|Emotion handling|100%|25|each nonconformity −5; not below 0|10 recordings inspected, 2 with stiff wording, −1 each|23";
        }
    }
}
