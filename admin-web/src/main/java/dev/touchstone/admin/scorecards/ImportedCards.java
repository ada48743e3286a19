package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what cards are derived from that was counted elsewhere. */
@Named
@ApplicationScoped
@Transactional
public class ImportedCards {

    @Inject
    EntityManager entities;

    /** Takes over what was counted for subjects in a period, instead of what was known of them. */
    void keep(String standard, Period period, Collection<CardInput> inputs, Instant at) {
        Map<Subject, ImportedCardEntity> known = listOf(standard, period).stream()
                .collect(Collectors.toMap(ImportedCardEntity::subject, Function.identity()));
        for (CardInput input : inputs) {
            ImportedCardEntity before = known.get(input.subject());
            if (before == null) {
                entities.persist(new ImportedCardEntity(standard, input, at));
            } else {
                before.replace(input, at);
            }
        }
    }

    /** What was counted elsewhere, for whom it was. */
    Map<Subject, CardInput> list(String standard, Period period) {
        return listOf(standard, period).stream()
                .collect(Collectors.toMap(ImportedCardEntity::subject, ImportedCardEntity::input));
    }

    /** When a card was taken over whose facts are not here; null for a card that was counted here. */
    public @Nullable Instant find(ShownCard shown) {
        Subject subject = shown.card().input().subject();
        return entities.createQuery(
                        "from ImportedCardEntity where standard = :standard and period = :period"
                                + " and subjectKind = :kind and subject = :subject",
                        ImportedCardEntity.class)
                .setParameter("standard", shown.standard())
                .setParameter("period", shown.card().input().period().toString())
                .setParameter("kind", subject.kind())
                .setParameter("subject", Long.valueOf(subject.id()))
                .getResultStream()
                .findFirst()
                .map(ImportedCardEntity::importedAt)
                .orElse(null);
    }

    private List<ImportedCardEntity> listOf(String standard, Period period) {
        return entities.createQuery(
                        "from ImportedCardEntity where standard = :standard and period = :period",
                        ImportedCardEntity.class)
                .setParameter("standard", standard)
                .setParameter("period", period.toString())
                .getResultList();
    }
}
