package dev.touchstone.documents.form;

import dev.touchstone.plugin.text.LocalizedText;
import java.util.Collection;

/** What readers of documents are told, in the product's three languages. */
final class ProblemText {

    static final LocalizedText AN_OBJECT = new LocalizedText("对象 { … }", "物件 { … }", "an object { … }");
    static final LocalizedText A_LIST = new LocalizedText("列表 [ … ]", "清單 [ … ]", "a list [ … ]");
    static final LocalizedText TRUE_OR_FALSE =
            new LocalizedText("true 或 false，不加引号", "true 或 false，不加引號", "true or false, without quotes");
    static final LocalizedText WORDS = new LocalizedText("文字，不能为空", "文字，不能為空", "a text that is not blank");
    static final LocalizedText ANY_TEXT = new LocalizedText("文字，加引号", "文字，加引號", "a text in quotes");

    static final LocalizedText MISSING = new LocalizedText("缺少这个成员，请补上", "缺少這個成員，請補上", "is missing: add this member");
    static final LocalizedText DUPLICATE =
            new LocalizedText("同名成员出现两次，请删去一个", "同名成員出現兩次，請刪去一個", "stands here twice: delete one");
    static final LocalizedText REPEATED =
            new LocalizedText("列表里重复出现，请删去一个", "清單裡重複出現，請刪去一個", "is listed twice: delete one");
    static final LocalizedText HALF_CHARACTER = new LocalizedText(
            "文字里有不完整的字符（半个代理对），请重新输入",
            "文字裡有不完整的字元（半個代理對），請重新輸入",
            "holds half a character (an unpaired surrogate): type it again");
    static final LocalizedText NOT_UTF_8 = new LocalizedText(
            "不是 UTF-8 编码，请另存为 UTF-8", "不是 UTF-8 編碼，請另存為 UTF-8", "is not encoded in UTF-8: save it as UTF-8");

    private ProblemText() {}

    static LocalizedText expected(LocalizedText what) {
        return new LocalizedText("应为" + what.zhCn(), "應為" + what.zhTw(), "must be " + what.en());
    }

    static LocalizedText oneOf(Collection<String> names) {
        String list = String.join(", ", names);
        return new LocalizedText("以下之一：" + list, "以下之一：" + list, "one of " + list);
    }

    static LocalizedText unknownMember(Collection<String> known) {
        String list = String.join(", ", known);
        return new LocalizedText(
                "没有这个成员，请删去或改名；可用的有 " + list,
                "沒有這個成員，請刪去或改名；可用的有 " + list,
                "is not a member here: delete or rename it; known are " + list);
    }

    static LocalizedText refused(String reason) {
        return new LocalizedText("内容不成立，请修改。原因：" + reason, "內容不成立，請修改。原因：" + reason, reason);
    }

    static LocalizedText syntax(long line, long column) {
        return new LocalizedText(
                "第 " + line + " 行第 " + column + " 列不是合法的 JSON，请检查附近的引号、逗号和括号",
                "第 " + line + " 行第 " + column + " 欄不是合法的 JSON，請檢查附近的引號、逗號和括號",
                "is not JSON at line " + line + ", column " + column
                        + ": check the quotes, commas and brackets around it");
    }

    static LocalizedText trailing(long line, long column) {
        return new LocalizedText(
                "文档在第 " + line + " 行第 " + column + " 列之前已经结束，请删去后面的内容",
                "文件在第 " + line + " 行第 " + column + " 欄之前已經結束，請刪去後面的內容",
                "has ended before line " + line + ", column " + column + ": delete what follows");
    }

    static LocalizedText tooDeep(int most) {
        return new LocalizedText(
                "嵌套超过 " + most + " 层，请减少层数",
                "巢狀超過 " + most + " 層，請減少層數",
                "is nested more than " + most + " levels deep: flatten it");
    }

    static LocalizedText tooLarge(long most) {
        return new LocalizedText(
                "文档超过 " + most + " 字节，请分成几份",
                "文件超過 " + most + " 位元組，請分成幾份",
                "is larger than " + most + " bytes: split it");
    }

    static LocalizedText otherFormat(String known) {
        return new LocalizedText(
                "应为 \"" + known + "\"；可能是另一种文档，或由更新的版本写出",
                "應為 \"" + known + "\"；可能是另一種文件，或由更新的版本寫出",
                "must be \"" + known + "\"\nMaybe it is another kind of document, or a newer version wrote it");
    }
}
