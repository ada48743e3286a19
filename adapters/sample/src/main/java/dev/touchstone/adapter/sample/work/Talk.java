package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.plugin.fact.Channel;
import java.time.Duration;

/**
 * How long a call or chat took.
 *
 * @param talked talk time
 * @param held time on hold within it
 * @param afterWork time after it
 */
public record Talk(Duration talked, Duration held, Duration afterWork) {

    private static final int CALL_SECONDS = 210;
    private static final int CHAT_SECONDS = 390;

    static Talk draw(Channel channel, Dice dice) {
        boolean call = channel.equals(Channel.PHONE);
        return new Talk(
                Duration.ofSeconds(25 + dice.skewed(call ? CALL_SECONDS : CHAT_SECONDS)),
                Duration.ofSeconds(call && dice.chance(250) ? dice.skewed(40) : 0),
                Duration.ofSeconds(dice.between(10, 90)));
    }

    Duration total() {
        return talked.plus(held).plus(afterWork);
    }
}
