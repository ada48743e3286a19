package dev.touchstone.admin.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.admin.audit.TestTrail;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.lint.LintCode;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("Versions of a standard")
@SuppressWarnings("NullAway.Init")
class StandardStorageIT {

    private static final LocalDate JANUARY = LocalDate.parse("2026-01-01");
    private static final LocalDate NINTH = LocalDate.parse("2026-11-09");
    private static final LocalDate SIXTEENTH = LocalDate.parse("2026-11-16");
    private static final String STANDARD = "agent-monthly";

    @Parameter
    TestDatabase vendor;

    private TestDatabase.Open database;
    private final List<StandardPublished> events = new ArrayList<>();
    private final List<VersionPublished> records = new ArrayList<>();
    private long confirmed;

    @BeforeEach
    void open() {
        database = vendor.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("a draft that does not sum to 100 is not published, and is once it does")
    void sum() {
        long draft = draft().id();
        Standard light = weighing(ReadyStandards.get(STANDARD).standard(), "15");
        with(desk -> desk.save(draft, light, "周敏"));

        assertThatThrownBy(() -> with(desk -> desk.publish(draft, new Publication(JANUARY, null, null, null), "周敏")))
                .isInstanceOfSatisfying(
                        LintRefusedException.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.code())
                                .containsExactly(LintCode.WEIGHT_BELOW));
        assertThat(row(draft).state()).isEqualTo(VersionState.DRAFT);

        with(desk -> desk.save(draft, weighing(light, "20"), "周敏"));
        with(desk -> desk.publish(draft, new Publication(JANUARY, null, null, null), "周敏"));

        assertThat(row(draft).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(row(draft).publishedBy()).isEqualTo("周敏");
        assertThat(events).containsExactly(new StandardPublished(draft, STANDARD, JANUARY));
        refused("standards.notDraft", desk -> desk.save(draft, light, "周敏"));
    }

    @Test
    @DisplayName("a draft that somebody else has changed is not overwritten")
    void changedMeanwhile() {
        VersionRow seen = draft();
        with(desk -> desk.save(seen.id(), weighing(seen.standard(), "10"), seen.digest(), "李静"));

        refused(
                "standards.refused.changedMeanwhile",
                desk -> desk.save(seen.id(), weighing(seen.standard(), "11"), seen.digest(), "王磊"));
        assertThat(row(seen.id()).changedBy()).isEqualTo("李静");
    }

    @Test
    @DisplayName("versions begin with a month, one at a time")
    void monthStart() {
        long first = published("1", JANUARY);
        long second = with(desk -> desk.draftFrom(first, "2", "周敏")).id();

        refused("standards.refused.nameTaken", desk -> desk.draftFrom(first, "2", "周敏"));
        refused(
                "standards.refused.monthStart",
                desk -> desk.publish(second, new Publication(NINTH, null, null, null), "周敏"));
        refused(
                "standards.refused.sameStart",
                desk -> desk.publish(second, new Publication(JANUARY, null, null, null), "周敏"));
        with(desk -> desk.publish(second, new Publication(LocalDate.parse("2026-11-01"), null, null, null), "周敏"));

        assertThat(inForce("2026-10")).containsExactly("1 2026-10");
        assertThat(inForce("2026-11")).containsExactly("2 2026-11");
        assertThat(inForce("2026-Q4")).containsExactly("1 2026-Q4");
        assertThat(with(desk -> desk.findBefore(second)).orElseThrow().id()).isEqualTo(first);
    }

    @Test
    @DisplayName("an overlay cuts the month, changes weights only and overlaps no other")
    void overlay() {
        long base = published("1", JANUARY);
        VersionRow overlay = with(desk -> desk.draftOverlay(base, "双 11", NINTH, SIXTEENTH, "周敏"));
        Standard graded = overlay.standard()
                .withConventions(ReadyStandards.get("contact-centre").standard().conventions())
                .withVetoes(Set.of());
        with(desk -> desk.save(overlay.id(), graded, "周敏"));
        refused(
                "standards.refused.overlayChangesMore",
                desk -> desk.publish(overlay.id(), new Publication(NINTH, SIXTEENTH, null, null), "周敏"));
        with(desk -> desk.save(overlay.id(), moved(overlay.standard()), "周敏"));
        with(desk -> desk.publish(overlay.id(), new Publication(NINTH, SIXTEENTH, null, null), "周敏"));

        assertThat(inForce("2026-11"))
                .containsExactly("1 2026-11-01/2026-11-09", "双 11 2026-11-09/2026-11-16", "1 2026-11-16/2026-12-01");
        long other = with(desk -> desk.draftOverlay(base, "晚一点", NINTH.plusDays(6), SIXTEENTH.plusDays(3), "周敏"))
                .id();
        refused(
                "standards.refused.overlap",
                desk -> desk.publish(
                        other, new Publication(NINTH.plusDays(6), SIXTEENTH.plusDays(3), null, null), "周敏"));

        with(desk -> desk.withdraw(overlay.id(), NINTH.plusDays(3), "周敏"));

        assertThat(inForce("2026-11"))
                .containsExactly("1 2026-11-01/2026-11-09", "双 11 2026-11-09/2026-11-12", "1 2026-11-12/2026-12-01");
        with(desk -> desk.publish(other, new Publication(NINTH.plusDays(6), SIXTEENTH.plusDays(3), null, null), "周敏"));
        assertThat(inForce("2026-11")).hasSize(5);
    }

    @Test
    @DisplayName("a withdrawn version decides until its day, and nothing afterwards")
    void withdrawn() {
        long version = published("1", JANUARY);
        refused("standards.refused.monthStart", desk -> desk.withdraw(version, NINTH, "周敏"));

        with(desk -> desk.withdraw(version, LocalDate.parse("2026-11-01"), "周敏"));

        assertThat(inForce("2026-10")).containsExactly("1 2026-10");
        assertThat(inForce("2026-11")).isEmpty();
        assertThat(row(version).withdrawnFrom()).isEqualTo("2026-11-01");
        assertThat(with(StandardDesk::listPublishedStandards)).containsExactly(STANDARD);
        refused("standards.refused.notPublished", desk -> desk.withdraw(version, JANUARY, "周敏"));
    }

    @Test
    @DisplayName("over confirmed results it is published only with a choice, which stays with it")
    void past() {
        long base = published("1", JANUARY);
        VersionRow overlay = with(desk -> desk.draftOverlay(base, "双 11", NINTH, SIXTEENTH, "周敏"));
        confirmed = 3;
        refused(
                "standards.refused.pastOpen",
                desk -> desk.publish(overlay.id(), new Publication(NINTH, SIXTEENTH, null, null), "周敏"));
        assertThat(row(overlay.id()).state()).isEqualTo(VersionState.DRAFT);

        with(desk -> desk.publish(overlay.id(), new Publication(NINTH, SIXTEENTH, null, PastResults.FROZEN), "周敏"));
        assertThat(row(overlay.id()).past()).isEqualTo(PastResults.FROZEN);
        List<VersionRow> frozen = with(desk -> desk.past.listFrozen(STANDARD));
        assertThat(frozen).extracting(VersionRow::id).containsExactly(overlay.id());
        Set<String> restated = with(desk -> desk.past.listRestated(STANDARD));
        assertThat(restated).isEmpty();
        assertThat(inForce("2026-11")).hasSize(3);
        List<InForce> without =
                with(desk -> desk.past.listInForce(STANDARD, Period.parse("2026-11"), Set.of(overlay.id())));
        assertThat(without)
                .singleElement()
                .satisfies(
                        part -> assertThat(part.standard().version().version()).isEqualTo("1"));
    }

    @Test
    @DisplayName("where nothing was confirmed a choice means nothing; a draft can be tried with its days")
    void nothingConfirmed() {
        published("1", JANUARY);
        VersionRow second = with(desk -> desk.draftFrom(published(), "2", "周敏"));
        Standard effective =
                second.standard().withVersion(new StandardVersion(STANDARD, "2", LocalDate.parse("2026-11-01"), null));
        CoveredDays covered = with(desk -> desk.past.coveredBy(effective));
        assertThat(covered)
                .isEqualTo(new CoveredDays(STANDARD, LocalDate.parse("2026-11-01"), CoveredDays.NEVER, false));
        List<InForce> tried = with(desk -> desk.past.listInForceWith(second.id(), effective, Period.parse("2026-11")));
        assertThat(tried)
                .singleElement()
                .satisfies(part -> assertThat(part.standard()).isEqualTo(effective));
        assertThat(inForce("2026-11")).containsExactly("1 2026-11");

        with(desk -> desk.publish(
                second.id(), new Publication(LocalDate.parse("2026-11-01"), null, null, PastResults.RESTATED), "周敏"));
        assertThat(row(second.id()).past()).isNull();
    }

    private long published() {
        return with(StandardDesk::list).get(0).id();
    }

    @Test
    @DisplayName("what stands in the way of publishing is told beforehand, and nothing is published by asking")
    void trial() {
        long first = published("1", JANUARY);
        Standard second = with(desk -> desk.draftFrom(first, "2", "周敏")).standard();

        assertThat(obstacle(second, NINTH, null)).isEqualTo("standards.refused.monthStart");
        assertThat(obstacle(second, JANUARY, null)).isEqualTo("standards.refused.sameStart");
        assertThat(obstacle(second, NINTH, NINTH)).isEqualTo("standards.refused.overlayDays");
        assertThat(obstacle(second, LocalDate.parse("2027-01-01"), null)).isEmpty();
        assertThat(inForce("2027-01")).containsExactly("1 2027-01");
    }

    @Test
    @DisplayName("every version is measured by the share that was agreed for the standard, as long as it is")
    void agreedMix() {
        long draft = draft().id();
        assertThat(codes(draft)).doesNotContain(LintCode.MIX_DIFFERS);

        agree(Percentage.of("70"));
        assertThat(codes(draft)).contains(LintCode.MIX_DIFFERS);
        agree(Percentage.of("60"));
        assertThat(codes(draft)).doesNotContain(LintCode.MIX_DIFFERS);
        agree(Percentage.of("62.5"));
        assertThat(codes(draft)).contains(LintCode.MIX_DIFFERS);
        agree(null);
        assertThat(codes(draft)).doesNotContain(LintCode.MIX_DIFFERS);
    }

    private List<LintCode> codes(long id) {
        return with(desk -> desk.check(id, desk.find(id).orElseThrow().standard())).stream()
                .map(LintFinding::code)
                .toList();
    }

    private void agree(@Nullable Percentage share) {
        database.run(entities -> {
            AgreedMixDesk desk = new AgreedMixDesk();
            desk.store = new StandardStore(entities);
            desk.clock = InstantSource.system();
            desk.agree(STANDARD, share, "周敏");
        });
    }

    private String obstacle(Standard draft, LocalDate from, @Nullable LocalDate until) {
        return database.ask(entities -> {
            PublishingTrial trial = new PublishingTrial();
            trial.store = new StandardStore(entities);
            return trial.findObstacle(draft, from, until)
                    .map(refusal -> String.valueOf(refusal.getMessage()))
                    .orElse("");
        });
    }

    private VersionRow draft() {
        return with(desk -> desk.draft(ReadyStandards.get(STANDARD).standard(), "周敏"));
    }

    private long published(String name, LocalDate from) {
        VersionRow draft = draft();
        assertThat(draft.standard().version().version()).isEqualTo(name);
        return with(desk -> desk.publish(draft.id(), new Publication(from, null, null, null), "周敏"))
                .id();
    }

    private VersionRow row(long id) {
        return with(desk -> desk.find(id)).orElseThrow();
    }

    private List<String> inForce(String period) {
        return with(desk -> desk.listInForce(STANDARD, Period.parse(period))).stream()
                .map((InForce part) -> part.standard().version().version() + " " + part.period())
                .toList();
    }

    private void refused(String key, Function<StandardDesk, Object> work) {
        assertThatThrownBy(() -> with(work)).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private <T> T with(Function<StandardDesk, T> work) {
        return database.ask(entities -> {
            StandardDesk desk = new StandardDesk();
            desk.store = new StandardStore(entities);
            desk.past = new PastDesk();
            desk.past.store = desk.store;
            desk.past.confirmed = days -> confirmed;
            desk.published = new Heard<>(events::add);
            desk.recorded = new Heard<>(records::add);
            desk.clock = InstantSource.fixed(Instant.parse("2026-11-22T02:00:00Z"));
            desk.trail = TestTrail.over(entities, desk.clock);
            return work.apply(desk);
        });
    }

    /** The first indicator's weight, others as they are. */
    private static Standard weighing(Standard standard, String weight) {
        List<Dimension> dimensions = new ArrayList<>(standard.dimensions());
        Dimension first = dimensions.get(0);
        dimensions.set(
                0,
                new Dimension(
                        first.key(),
                        first.name(),
                        List.of(first.indicators().get(0).withWeight(Percentage.of(weight)))));
        return standard.withDimensions(dimensions);
    }

    /** Five points from the first indicator to the second. */
    private static Standard moved(Standard standard) {
        Standard lighter = weighing(standard, "15");
        List<Dimension> dimensions = new ArrayList<>(lighter.dimensions());
        Dimension second = dimensions.get(1);
        dimensions.set(
                1,
                new Dimension(
                        second.key(),
                        second.name(),
                        List.of(second.indicators().get(0).withWeight(Percentage.of("30")))));
        return lighter.withDimensions(dimensions);
    }
}
