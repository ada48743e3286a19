package dev.touchstone.admin.whatif;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.scorecards.BundledFonts;
import dev.touchstone.admin.scorecards.GeneratedConnections;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.pdf.WhatIfPdf;
import dev.touchstone.pdf.whatif.Compared;
import dev.touchstone.pdf.whatif.WhatIfReport;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a table would do as files for the meeting that decides. */
@ApplicationScoped
@Transactional
public class WhatIfExport {

    private static final WhatIfPdf PDF = new WhatIfPdf(BundledFonts.FAMILY);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx");

    @Inject
    WhatIfDesk desk;

    @Inject
    StandardDesk standards;

    @Inject
    DirectoryStore directory;

    @Inject
    GeneratedConnections generated;

    @Inject
    OrganisationDesk organisation;

    @Inject
    PeriodWords periods;

    @Inject
    Preferences preferences;

    @Inject
    SignedIn me;

    @Inject
    AuditTrail trail;

    @Inject
    Texts texts;

    @Inject
    InstantSource clock;

    /** Everything at once as a workbook. */
    byte[] workbook(VersionRow version, Standard draft, Question question, @Nullable BigDecimal base) {
        WhatIfSheet sheet = sheet(draft, question, base);
        trail.record(
                WhatIfDesk.act(AuditAction.WHAT_IF_EXPORTED, version, question).with(AuditField.FORMAT, "xlsx"));
        StandardVersion which = draft.version();
        return new WhatIfWorkbook(sheet, texts)
                .write(List.of(
                        draft.name().in(language()) + " " + which.version(),
                        String.join(texts.of("whatif.comma"), names(question)),
                        texts.of("whatif.onlyLooking")));
    }

    /**
     * The pages for the meeting.
     *
     * @param version the version that was tried
     * @param draft the table as it was tried
     * @param names whether people are named; only for those who may see everybody
     */
    byte[] pages(VersionRow version, Standard draft, Question question, @Nullable BigDecimal base, boolean names) {
        WhatIfSheet sheet = sheet(draft, question, base);
        boolean named = names && me.scope() instanceof DataScope.All;
        WhatIfReport report = new ReportWords(sheet, language(), texts.of("whatif.comma"))
                .report(
                        compared(version, draft, question),
                        base == null ? null : Printed.grouped(base),
                        desk.listSensitivities(draft, question),
                        named);
        trail.record(WhatIfDesk.act(AuditAction.WHAT_IF_EXPORTED, version, question)
                .with(AuditField.FORMAT, "pdf")
                .with(
                        AuditField.COUNT,
                        named ? Objects.requireNonNull(report.movers()).people().size() : 0));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            PDF.write(report, now(), file);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A PDF in memory could not be written", impossible);
        }
        return file.toByteArray();
    }

    private WhatIfSheet sheet(Standard draft, Question question, @Nullable BigDecimal base) {
        WhatIfSheet sheet = desk.look(draft, question, base, Integer.MAX_VALUE).sheet();
        if (sheet == null) {
            throw new Refusal("whatif.refused.reading");
        }
        return sheet;
    }

    private Compared compared(VersionRow version, Standard draft, Question question) {
        return new Compared(
                draft.name().in(language()),
                named(version),
                new TrialChanges(language()).list(version.standard(), draft),
                listInForce(question).stream().map(WhatIfExport::named).toList(),
                names(question),
                texts.of("whatif.kind." + question.kind()),
                me.getName(),
                MOMENT.format(now()),
                directory.roster().listReachedBy(generated.list()).isEmpty() ? null : texts.of("whatif.generated"));
    }

    /** The versions that decided the periods, each once, in time order. */
    private List<VersionRow> listInForce(Question question) {
        String standard = question.measured().version().standard();
        List<VersionRow> known = standards.list();
        return question.periods().stream()
                .flatMap(period -> standards.listInForce(standard, period).stream())
                .map(part -> part.standard().version())
                .distinct()
                .flatMap(version ->
                        known.stream().filter(row -> row.standard().version().equals(version)))
                .toList();
    }

    private static Compared.Version named(VersionRow row) {
        return new Compared.Version(row.standard().version().version(), row.digest());
    }

    private List<String> names(Question question) {
        return question.periods().stream().map(periods::of).toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(organisation.zone()).toOffsetDateTime();
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}
