package dev.touchstone.admin.sheets;

import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.StandardWords;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.documents.ready.ReadyStandard;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.lint.SheetLint;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.sheet.draft.SheetReading;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the printed points of a filled-in sheet against rules: its own, or those of a standard. */
@Named
@ViewScoped
public class SheetCheckPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String READY = "ready/";
    private static final Subject SOMEBODY = Subject.agent("sheet");

    @Inject
    SheetPage sheet;

    @Inject
    CompanySheetDesk desk;

    @Inject
    StandardDesk standards;

    @Inject
    StandardWords words;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    private @Nullable String against;

    /** What the check says; null for a blank form. */
    public @Nullable CheckedSheet getChecked() {
        SheetReading reading = sheet.getReading();
        if (reading == null || !reading.filledIn()) {
            return null;
        }
        Period period = desk.lastMonth();
        Optional<SheetLint> lint = findRules()
                .map(rules -> reading.check(rules, SOMEBODY, period))
                .orElseGet(() -> reading.check(SOMEBODY, period));
        return new CheckedSheet(
                reading,
                lint.orElseThrow(),
                Language.of(preferences.getLanguage().getTag()),
                desk.today());
    }

    /** Rules to hold it against. */
    public List<SelectItem> getRules() {
        return List.of(
                new SelectItem(null, texts.of("sheets.ownRules")),
                group(
                        "sheets.readyRules",
                        ReadyStandards.list().stream()
                                .map((ReadyStandard each) -> new SelectItem(READY + each.key(), words.say(each.name())))
                                .toList()),
                group(
                        "sheets.companyRules",
                        standards.list().stream()
                                .map((VersionRow row) -> new SelectItem(
                                        String.valueOf(row.id()),
                                        words.say(row.standard().name()) + " "
                                                + row.standard().version().version()))
                                .toList()));
    }

    private Optional<Standard> findRules() {
        String chosen = against;
        if (chosen == null) {
            return Optional.empty();
        }
        return chosen.startsWith(READY)
                ? Optional.of(
                        ReadyStandards.get(chosen.substring(READY.length())).standard())
                : standards.find(Long.parseLong(chosen)).map(VersionRow::standard);
    }

    private SelectItemGroup group(String key, List<SelectItem> items) {
        String label = texts.of(key);
        return new SelectItemGroup(label, label, false, items.toArray(SelectItem[]::new));
    }

    public @Nullable String getAgainst() {
        return against;
    }

    public void setAgainst(@Nullable String against) {
        this.against = against;
    }
}
