package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a named person decided about a result.
 *
 * @param id its key
 * @param subject whose result
 * @param kind what it is
 * @param indicator the line; null for an item
 * @param item what a bonus or penalty is for; null for anything else
 * @param points added if positive, taken if negative; null for an exemption
 * @param reason why
 * @param by who decided
 * @param at when
 * @param takesBack the decision it takes back; null if it takes none back
 */
public record Decision(
        long id,
        Subject subject,
        DecisionKind kind,
        @Nullable String indicator,
        @Nullable String item,
        @Nullable BigDecimal points,
        String reason,
        String by,
        Instant at,
        @Nullable Long takesBack) {}
