package dev.touchstone.sheet.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the ways to write the same thing together: full-width forms, traditional characters, capitals, spaces, grouped digits. */
public final class PlainText {

    /** Each traditional character beside its simplified form. */
    private static final String PAIRS =
            "達达標标滿满個个點点過过於于為为處处錯错條条鐘钟時时數数無无沒没後后內内單单違违規规檢检項项維维權权評评總总級级實实際际備备註注說说責责檔档計计類类別别響响應应聯联繫系絡络決决準准確确記记錄录態态間间線线餘余從从從从續续證证質质訴诉滿满務务關关圖图動动處处減减給给臺台話话筆笔則则電电觸触遲迟語语範范轉转誤误線线錄录係系";

    private static final Pattern GROUPED = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern MINUS = Pattern.compile("[−–—﹣]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PlainText() {}

    /**
     * The plain form of a text, without any blank.
     *
     * @param text any
     * @return lower case, simplified characters, half-width signs
     */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = MINUS.matcher(plain).replaceAll("-");
        plain = GROUPED.matcher(plain).replaceAll("");
        StringBuilder simple = new StringBuilder(BLANKS.matcher(plain).replaceAll(""));
        for (int i = 0; i < simple.length(); i++) {
            int at = PAIRS.indexOf(simple.charAt(i));
            if (at >= 0 && at % 2 == 0) {
                simple.setCharAt(i, PAIRS.charAt(at + 1));
            }
        }
        return simple.toString();
    }
}
