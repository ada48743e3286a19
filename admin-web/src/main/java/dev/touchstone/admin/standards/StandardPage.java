package dev.touchstone.admin.standards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.lint.LintContext;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.lint.StandardLint;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.wording.ConventionWords;
import dev.touchstone.scoring.wording.LintWords;
import dev.touchstone.scoring.wording.MeasureWords;
import dev.touchstone.scoring.wording.RuleWords;
import dev.touchstone.scoring.wording.Words;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One version of a standard: read it, edit a draft's weights, targets and cut-offs with the sum in sight, publish it. */
@Named
@ViewScoped
public class StandardPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StandardDesk desk;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    @Inject
    InstantSource clock;

    private long id;
    private @Nullable DraftForm form;
    private @Nullable LocalDate from;
    private @Nullable String newVersion;
    private transient @Nullable VersionRow row;

    /** Reads the version. */
    public void open() {
        row = desk.find(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no version " + id + " of a standard"));
        form = new DraftForm(row.standard());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        from = row.state() == VersionState.DRAFT
                ? today.withDayOfMonth(1)
                : row.standard().version().from();
    }

    public VersionRow getRow() {
        if (row == null) {
            row = desk.find(id).orElseThrow();
        }
        return row;
    }

    /** The table as it would be with what is typed. */
    public Standard getStandard() {
        return isDraft() ? getForm().applied() : getRow().standard();
    }

    public DraftForm getForm() {
        return Objects.requireNonNull(form);
    }

    public boolean isDraft() {
        return getRow().state() == VersionState.DRAFT;
    }

    /** What the lint says of the table, errors first. */
    public List<LintFinding> getFindings() {
        return StandardLint.check(getStandard(), LintContext.NONE);
    }

    /** Whether nothing keeps the table from being published. */
    public boolean isPublishable() {
        return !StandardLint.blocks(getFindings());
    }

    /** A finding, with the indicator it is about. */
    public String sayAll(LintFinding finding) {
        String words = new LintWords(words()).finding(finding);
        return getStandard()
                .findIndicator(Objects.requireNonNullElse(finding.indicator(), ""))
                .map(indicator -> texts.of("standards.about", say(indicator.name()), words))
                .orElse(words);
    }

    public String say(LocalizedText text) {
        return text.in(language());
    }

    /** The rule of an indicator as one sentence. */
    public String rule(Indicator indicator) {
        return new RuleWords(words()).rule(indicator);
    }

    /** What an indicator measures. */
    public String measure(Indicator indicator) {
        return new MeasureWords(words()).measured(indicator);
    }

    /** The named choices, a sentence each. */
    public List<String> getConventions() {
        return new ConventionWords(words()).conventions(getStandard());
    }

    /** What counted indicators weigh together, as a number of per cent. */
    public String getQuantitative() {
        return getStandard().weight(Nature.QUANTITATIVE).toString();
    }

    /** What judged indicators weigh together. */
    public String getQualitative() {
        return getStandard().weight(Nature.QUALITATIVE).toString();
    }

    /** The sum of weights. */
    public String getSum() {
        return getStandard().weight().toString();
    }

    /** Saves the draft. */
    public void save() {
        row = desk.save(id, getForm().applied(), me.getName());
        tell(FacesMessage.SEVERITY_INFO, texts.of("standards.saved"));
    }

    /** Saves and publishes the draft. */
    public void publish() {
        try {
            desk.save(id, getForm().applied(), me.getName());
            row = desk.publish(id, Objects.requireNonNull(from), null, me.getName());
            tell(FacesMessage.SEVERITY_INFO, texts.of("standards.publishedNow"));
        } catch (LintRefusedException refused) {
            refused.errors().forEach(error -> tell(FacesMessage.SEVERITY_ERROR, sayAll(error)));
        }
    }

    /** Begins a new version from this one. */
    public @Nullable String copy() {
        String name = Objects.requireNonNullElse(newVersion, "").strip();
        if (name.isEmpty()) {
            tell(FacesMessage.SEVERITY_ERROR, texts.of("standards.versionNeeded"));
            return null;
        }
        VersionRow draft = desk.draftFrom(id, name, me.getName());
        return "/standards/standard?faces-redirect=true&id=" + draft.id();
    }

    private Words words() {
        return Words.in(language());
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }

    private static void tell(FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words, null));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable String getNewVersion() {
        return newVersion;
    }

    public void setNewVersion(@Nullable String newVersion) {
        this.newVersion = newVersion;
    }
}
