package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.TextForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.text.LocalizedText;

/** Stream and key of a fact. */
final class FactKeyForm extends RecordForm<FactKey> {

    private static final TextForm<String> STREAM = TextForm.of(
                    FactKey::requireStream,
                    stream -> stream,
                    new LocalizedText(
                            "数据流名称，例如 \"tickets\"：小写字母开头，只含小写字母、数字和连字符",
                            "資料流名稱，例如 \"tickets\"：小寫字母開頭，只含小寫字母、數字和連字號",
                            "a stream such as \"tickets\": lower-case letters, digits and hyphens, a letter first"))
            .matching("^[a-z][a-z0-9-]{0,63}$")
            .named("stream");

    private final Field<String> stream = required("stream", STREAM, FactKey::stream);
    private final Field<String> key = required("key", Texts.WORDS, FactKey::key);

    FactKeyForm() {
        super("fact-key", "How the source names a fact for life.");
    }

    @Override
    protected FactKey construct(Values in) {
        return new FactKey(in.get(stream), in.get(key));
    }
}
