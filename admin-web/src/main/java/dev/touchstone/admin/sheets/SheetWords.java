package dev.touchstone.admin.sheets;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardWords;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.MeasureCatalogue;
import dev.touchstone.sheet.draft.Column;
import dev.touchstone.sheet.draft.ReadLine;
import dev.touchstone.sheet.draft.SheetNotice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a company's sheet came to, in the reader's language. */
@Named("sheetWords")
@RequestScoped
public class SheetWords {

    @Inject
    Texts texts;

    @Inject
    StandardWords words;

    /** A notice with its cell, what stands there, and what to do. */
    public String say(SheetNotice notice) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(notice.cell());
        arguments.addAll(notice.code() == SheetNotice.Code.DETAIL_REFUSED ? refused(notice) : notice.values());
        return texts.of("sheets.notice." + notice.code(), arguments.toArray());
    }

    /** What stands there, and why it does not fit. */
    private List<String> refused(SheetNotice notice) {
        List<String> values = notice.values();
        return List.of(values.get(0), words.say(new LocalizedText(values.get(1), values.get(2), values.get(3))));
    }

    /** The rule of a line as it was read. */
    public String rule(ReadLine line) {
        return words.rule(line.indicator());
    }

    /** What a column can hold. */
    public List<SelectItem> getColumns() {
        return Arrays.stream(Column.values())
                .map(kind -> new SelectItem(kind, texts.of("sheets.column." + kind)))
                .toList();
    }

    /** What a line can measure. */
    public List<SelectItem> getMeasures() {
        return MeasureCatalogue.listExamples().stream()
                .map(measure -> new SelectItem(measure.code(), words.name(measure)))
                .toList();
    }
}
