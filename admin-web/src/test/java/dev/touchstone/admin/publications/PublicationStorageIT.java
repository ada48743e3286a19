package dev.touchstone.admin.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.admin.standards.VersionPublished;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.admin.standards.VersionState;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.lint.LintContext;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.lint.Severity;
import dev.touchstone.scoring.lint.StandardLint;
import dev.touchstone.scoring.standard.Standard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("The record of a publication")
@SuppressWarnings("NullAway.Init")
class PublicationStorageIT {

    private static final Standard STANDARD = ReadyStandards.get("agent-monthly").standard();
    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
    private static final String COLUMNS =
            "insert into standard_version (standard, version, state, overlay, effective_from,"
                    + " effective_until, document, digest, changed_at, changed_by, published_at, published_by) values ";

    private static final String PUBLISHED = ", '2026-11-22T02:00:00Z', '周敏')";
    private static final String NOT_YET = ", null, null)";

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("keeps who, when, digest, note, the version before, and the findings in three languages")
    void kept() {
        database = kind.openAfter(
                "125",
                version("1", "2026-01-01", null),
                version("2", "2026-07-01", null),
                version("3", "2027-01-01", null)
                        .replace("'PUBLISHED'", "'DRAFT'")
                        .replace(PUBLISHED, NOT_YET));
        List<LintFinding> findings = StandardLint.check(STANDARD, LintContext.NONE);
        VersionRow published = row(3, "周敏");
        database.run(entities -> new PublicationStore(entities)
                .add(
                        new PublicationEntity(new VersionPublished(published, row(2, "李静"), findings, "权重有变")),
                        findings.stream()
                                .map(each -> new FindingEntity(3, each))
                                .toList()));

        PublicationEntity record =
                database.ask(entities -> new PublicationStore(entities).find(3)).orElseThrow();
        assertThat(record.predecessor()).isEqualTo(2);
        assertThat(record.publishedBy()).isEqualTo("周敏");
        assertThat(record.publishedAt()).isEqualTo(AT);
        assertThat(record.digest()).isEqualTo(published.digest());
        assertThat(record.note()).isEqualTo("权重有变");
        assertThat(record.effectiveFrom()).isEqualTo(STANDARD.version().from());
        assertThat(findings).isNotEmpty();
        assertThat(findings(3, Language.ZH_CN))
                .hasSameSizeAs(findings)
                .allSatisfy(finding -> assertThat(finding.severity()).isNotEqualTo(Severity.ERROR));
        assertThat(findings(3, Language.EN).get(0).message())
                .isNotEqualTo(findings(3, Language.ZH_CN).get(0).message());
    }

    @Test
    @DisplayName(
            "exists for what was published before there were records, beside the version it changed, without findings")
    void before() {
        database = kind.openAfter(
                "125",
                version("1", "2026-01-01", null),
                version("3", "2026-09-01", null),
                version("2", "2026-07-01", null),
                version("spring", "2026-07-01", "2026-07-08"),
                version("4", "2027-01-01", null)
                        .replace("'PUBLISHED'", "'DRAFT'")
                        .replace(PUBLISHED, NOT_YET));

        List<PublicationEntity> records = database.ask(entities -> new PublicationStore(entities).list());
        assertThat(records)
                .extracting(PublicationEntity::version, PublicationEntity::predecessor, PublicationEntity::findingsKept)
                .containsExactlyInAnyOrder(
                        tuple(1L, null, false), tuple(2L, 3L, false), tuple(3L, 1L, false), tuple(4L, 3L, false));
    }

    private List<AcceptedFinding> findings(long version, Language language) {
        return database.ask(entities -> new PublicationStore(entities)
                .listFindings(version).stream()
                        .map(finding -> finding.toFinding(language))
                        .toList());
    }

    private static VersionRow row(long id, String by) {
        return new VersionRow(id, STANDARD, VersionState.PUBLISHED, "0".repeat(64), AT, by, AT, by, null, null);
    }

    private static String version(String name, String from, @Nullable String until) {
        String end = until == null ? "null" : "'" + until + "'";
        return COLUMNS + "('agent-monthly', '" + name + "', 'PUBLISHED', " + (until != null) + ", '"
                + LocalDate.parse(from) + "', " + end + ", '{}', 'd', '2026-11-22T02:00:00Z', '周敏'" + PUBLISHED;
    }
}
