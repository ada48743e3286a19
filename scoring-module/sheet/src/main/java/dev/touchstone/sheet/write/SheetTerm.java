package dev.touchstone.sheet.write;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;

/** The headings of workbooks in three languages. The reader recognises them all. */
enum SheetTerm {
    STANDARD("考核标准", "考核標準", "Standard"),
    DIMENSION("维度", "維度", "Dimension"),
    INDICATOR("考核指标", "考核指標", "Indicator"),
    MEASURE("取数口径", "取數口徑", "Measure"),
    TARGET("达标值", "達標值", "Target"),
    MAXIMUM("标准分", "標準分", "Maximum"),
    WEIGHT("权重（%）", "權重（%）", "Weight (%)"),
    RULE("评分规则", "評分規則", "Scoring rule"),
    TOTAL("合计", "合計", "Total"),
    GRADES("考核等级", "考核等級", "Grades"),
    GRADE("考核等级", "考核等級", "Grade"),
    FROM("起始分", "起始分", "From"),
    COEFFICIENT("奖金系数", "獎金係數", "Bonus coefficient"),
    ITEM("项目", "項目", "Item"),
    CONTENT("内容", "內容", "Content"),
    SIMPLIFIED("简体", "簡體", "Simplified Chinese"),
    TRADITIONAL("繁体", "繁體", "Traditional Chinese"),
    ENGLISH("英文", "英文", "English"),
    DETAIL_HOW(
            "内容可改：数字直接写；选项用原有的词；几项之间用顿号；自己的词若像数字或选项，放在“”之间。不认识的会连同单元格指出。",
            "內容可改：數字直接寫；選項用原有的詞；幾項之間用頓號；自己的詞若像數字或選項，放在“”之間。不認識的會連同儲存格指出。",
            "Contents may be changed: numbers as they are, choices in the words used here, several parted by commas, own words that look"
                    + " like a number or a choice between “ and ”. What is not understood is told with its cell."),
    CARDS("考核结果", "考核結果", "Results"),
    NAME("姓名", "姓名", "Name"),
    NUMBER("工号", "工號", "Staff number"),
    UNIT("所属组织", "所屬組織", "Unit"),
    SCORE("总分", "總分", "Total"),
    STATE("状态", "狀態", "State");

    private final LocalizedText text;

    SheetTerm(String zhCn, String zhTw, String en) {
        this.text = new LocalizedText(zhCn, zhTw, en);
    }

    String in(Language language) {
        return text.in(language);
    }
}
