package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.company.Team;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.CustomerRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call or chat that no person answered: the customer gave up, or a machine was enough.
 *
 * @param number its number in the CRM
 * @param team whose queue
 * @param started when
 * @param channel how
 * @param customer who; null if anonymous
 * @param tags labels
 * @param waited how long until the customer gave up; null if a machine answered
 * @param botSolved whether the machine settled it; null if the customer gave up
 */
public record Unserved(
        String number,
        Team team,
        Instant started,
        Channel channel,
        @Nullable CustomerRef customer,
        Set<String> tags,
        @Nullable Duration waited,
        @Nullable Boolean botSolved) {

    /**
     * When it was over.
     *
     * @return a conversation with the machine takes two minutes
     */
    public Instant ended() {
        return waited == null ? started.plusSeconds(120) : started.plus(waited);
    }
}
