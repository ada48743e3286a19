package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.wording.DiffSheet;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetGrade;
import dev.touchstone.scoring.wording.SheetLine;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One scorecard: the result, why, how sure, and the facts behind every line. */
@Named
@ViewScoped
public class CardPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FACTS_AT_ONCE = 200;

    @Inject
    ScorecardDesk desk;

    @Inject
    EvidenceDesk facts;

    @Inject
    SheetDesk sheets;

    @Inject
    CardLooks looks;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    private long id;
    private @Nullable Integer revision;
    private @Nullable String line;
    private @Nullable String seen;
    private int most = FACTS_AT_ONCE;
    private transient @Nullable ShownCard shown;
    private transient @Nullable ScorecardSheet sheet;
    private transient @Nullable LineEvidence evidence;

    /** Answers 404 where there is no such card for this reader, as for one that does not exist at all. */
    public void open() {
        if (find().isEmpty()) {
            throw new NothingHere();
        }
        looks.viewed(getShown());
        look();
    }

    /** Remembers which live result the reader has before the eyes. */
    private void look() {
        seen = desk.findLive(id, me.scope()).map(ShownCard::digest).orElse(null);
    }

    /** The line of facts under the title. */
    public String getFacts() {
        ScorecardSheet shownSheet = getSheet();
        return Stream.of(shownSheet.standard(), shownSheet.revision(), shownSheet.published())
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** What a download of this card is asked with. */
    public String getAddress() {
        return "id=" + id + (revision == null ? "" : "&revision=" + revision);
    }

    /** 4 for the best grade down to 1; 0 without a grade, −1 for a veto. */
    public int getGradeLevel() {
        SheetGrade grade = getSheet().grade();
        return switch (grade.kind()) {
            case GRADED -> GradeMark.of(grade.level());
            case NOT_GRADED -> 0;
            case NOT_QUALIFIED -> -1;
        };
    }

    /** The last months as a drawing. */
    public TrendChart getTrend() {
        return TrendChart.of(getSheet().trend());
    }

    /** A share as a width of a hundred. */
    public BigDecimal hundredths(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    /** A share in words. */
    public String percent(BigDecimal share) {
        return texts.of(
                "scorecards.attainedOf", hundredths(share).stripTrailingZeros().toPlainString());
    }

    public ShownCard getShown() {
        return find().orElseThrow();
    }

    /** The sheet in the reader's language. */
    public ScorecardSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.sheet(getShown(), language());
        }
        return sheet;
    }

    /** Whether this reader may confirm the live result. */
    public boolean isConfirmable() {
        return !(me.scope() instanceof DataScope.Own)
                && (getShown().revision() == null || getShown().moved());
    }

    /** The total that a confirmation would publish. */
    public String getTotalToConfirm() {
        return getShown().revision() == null
                ? getSheet().total()
                : desk.findLive(id, me.scope())
                        .map(live -> sheets.sheet(live, language()).total())
                        .orElseThrow();
    }

    /** Whether this reader may adjust, exempt and add items. */
    public boolean isDecidable() {
        return !(me.scope() instanceof DataScope.Own);
    }

    /** Opens a line, or closes it if it is open. */
    public void toggle(String key) {
        line = key.equals(line) ? null : key;
        most = FACTS_AT_ONCE;
        evidence = null;
    }

    /** Shows more of the facts behind the opened line. */
    public void more() {
        most += FACTS_AT_ONCE;
        evidence = null;
    }

    /** The facts behind the opened line. */
    public LineEvidence getEvidence() {
        if (evidence == null) {
            String opened = Objects.requireNonNull(line);
            SheetLine row = getSheet().lines().stream()
                    .filter(each -> each.key().equals(opened))
                    .findFirst()
                    .orElseThrow();
            evidence = sheets.evidence(getShown(), row, facts.list(getShown(), opened), most, language());
        }
        return evidence;
    }

    /** Whether not all of the evidence can be told any more. */
    public boolean isErased() {
        return facts.isErased(getShown());
    }

    /** Confirms what the reader has seen. */
    public void confirm() {
        try {
            desk.confirm(id, Objects.requireNonNull(seen), me.scope(), me.getName());
            tell(FacesMessage.SEVERITY_INFO, "scorecards.confirmed");
        } catch (ChangedMeanwhileException changed) {
            tell(FacesMessage.SEVERITY_WARN, "scorecards.changedMeanwhile");
        }
        revision = null;
        shown = null;
        sheet = null;
        evidence = null;
        look();
    }

    /** What the live result would change; null if it is what was confirmed, or not this reader's to see. */
    public @Nullable DiffSheet getMoves() {
        if (!getShown().moved()) {
            return null;
        }
        return desk.findLive(id, me.scope())
                .map(live -> sheets.differences(getShown(), live, language()))
                .orElse(null);
    }

    private Optional<ShownCard> find() {
        if (shown == null) {
            Integer wanted = revision;
            shown = (wanted == null ? desk.find(id, me.scope()) : desk.find(id, wanted, me.scope())).orElse(null);
        }
        return Optional.ofNullable(shown);
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }

    private void tell(FacesMessage.Severity severity, String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, texts.of(key), null));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable Integer getRevision() {
        return revision;
    }

    public void setRevision(@Nullable Integer revision) {
        this.revision = revision;
    }

    public @Nullable String getLine() {
        return line;
    }
}
