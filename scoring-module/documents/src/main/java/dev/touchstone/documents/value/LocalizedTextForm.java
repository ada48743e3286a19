package dev.touchstone.documents.value;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.text.LocalizedText;

/** A text in the three languages of the product. */
final class LocalizedTextForm extends RecordForm<LocalizedText> {

    private final Field<String> zhCn = required("zh-CN", Texts.WORDS, LocalizedText::zhCn);
    private final Field<String> zhTw = required("zh-TW", Texts.WORDS, LocalizedText::zhTw);
    private final Field<String> en = required("en", Texts.WORDS, LocalizedText::en);

    LocalizedTextForm() {
        super("text", "A text in simplified Chinese, traditional Chinese and English.");
    }

    @Override
    protected LocalizedText construct(Values in) {
        return new LocalizedText(in.get(zhCn), in.get(zhTw), in.get(en));
    }
}
