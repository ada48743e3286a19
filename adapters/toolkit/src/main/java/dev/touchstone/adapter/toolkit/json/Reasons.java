package dev.touchstone.adapter.toolkit.json;

import dev.touchstone.plugin.text.LocalizedText;

/** What can be wrong with a field, and what would mend it. */
final class Reasons {

    static final LocalizedText MISSING = new LocalizedText(
            "缺少必填的值。可能是账号没有权限读取这一字段，或来源没有填写",
            "缺少必填的值。可能是帳號沒有權限讀取這一欄位，或來源沒有填寫",
            "A value is needed here and there is none. Maybe the account may not read this field, or it was left empty");

    private Reasons() {}

    static LocalizedText not(Shape wanted) {
        return new LocalizedText(
                "这里应为" + wanted.zhCn + "。可能是来源的版本与适配器所知的不同",
                "這裡應為" + wanted.zhTw + "。可能是來源的版本與轉接器所知的不同",
                "This should be " + wanted.en + ". Maybe the source's version differs from the one the adapter knows");
    }

    static LocalizedText notATime(String form) {
        return new LocalizedText(
                "不是 " + form + " 形式的时间。请在来源中更正，或修改适配器的时间格式",
                "不是 " + form + " 形式的時間。請在來源中更正，或修改轉接器的時間格式",
                "Not a time of the form " + form + ". Mend it at the source, or declare another form in the adapter");
    }

    static LocalizedText together(String message) {
        return new LocalizedText(
                "各字段合在一起不成立：" + message, "各欄位合在一起不成立：" + message, "The fields do not hold together: " + message);
    }

    /** What a field can be. */
    enum Shape {
        TEXT("文本", "文字", "a text"),
        WHOLE("整数", "整數", "a whole number"),
        NUMBER("数字", "數字", "a number"),
        TRUTH("true 或 false", "true 或 false", "true or false"),
        OBJECT("对象", "物件", "an object"),
        LIST("列表", "清單", "a list");

        private final String zhCn;
        private final String zhTw;
        private final String en;

        Shape(String zhCn, String zhTw, String en) {
            this.zhCn = zhCn;
            this.zhTw = zhTw;
            this.en = en;
        }
    }
}
