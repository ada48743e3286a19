package dev.touchstone.admin.publications;

import dev.touchstone.admin.standards.LintRow;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.lint.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A finding that was accepted at a publication, in words that no later release can change. */
@Entity
@Table(name = "publication_finding")
class FindingEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long version;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String code;
    private @Nullable String indicator;

    @Column(name = "message_zh_cn")
    private String messageZhCn;

    @Column(name = "message_zh_tw")
    private String messageZhTw;

    private String messageEn;

    @SuppressWarnings("NullAway.Init")
    protected FindingEntity() {}

    FindingEntity(long version, LintFinding finding) {
        this.version = version;
        this.severity = finding.severity();
        this.code = finding.code().name();
        this.indicator = finding.indicator();
        this.messageZhCn = LintRow.of(finding, Language.ZH_CN).message();
        this.messageZhTw = LintRow.of(finding, Language.ZH_TW).message();
        this.messageEn = LintRow.of(finding, Language.EN).message();
    }

    AcceptedFinding toFinding(Language language) {
        String message = new LocalizedText(messageZhCn, messageZhTw, messageEn).in(language);
        return new AcceptedFinding(severity, code, indicator, message);
    }
}
