package dev.touchstone.admin.standards.draft;

import dev.touchstone.plugin.text.LocalizedText;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A text in the three languages. What is left out is taken from a language that was filled in. */
public class NameForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String zhCn = "";
    private String zhTw = "";
    private String en = "";

    /** An empty one. */
    public NameForm() {}

    /** One with what is there; null for nothing. */
    public NameForm(@Nullable LocalizedText text) {
        if (text != null) {
            zhCn = text.zhCn();
            zhTw = text.zhTw();
            en = text.en();
        }
    }

    /** The text, or null if no language was filled in. */
    @Nullable LocalizedText find() {
        String any = !zhCn.isBlank() ? zhCn : !zhTw.isBlank() ? zhTw : en;
        if (any.isBlank()) {
            return null;
        }
        return new LocalizedText(
                zhCn.isBlank() ? any : zhCn.strip(),
                zhTw.isBlank() ? any : zhTw.strip(),
                en.isBlank() ? any : en.strip());
    }

    /** The text; refused if no language was filled in. */
    LocalizedText toText(String label) {
        LocalizedText text = find();
        if (text == null) {
            throw new Unfit("standards.unfit.missing", label);
        }
        return text;
    }

    public String getZhCn() {
        return zhCn;
    }

    public void setZhCn(@Nullable String zhCn) {
        this.zhCn = zhCn == null ? "" : zhCn;
    }

    public String getZhTw() {
        return zhTw;
    }

    public void setZhTw(@Nullable String zhTw) {
        this.zhTw = zhTw == null ? "" : zhTw;
    }

    public String getEn() {
        return en;
    }

    public void setEn(@Nullable String en) {
        this.en = en == null ? "" : en;
    }
}
