package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Department;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.CustomerRef;
import org.jspecify.annotations.Nullable;

/** The customers of a department, most of whom do not come twice. */
final class Customers {

    private static final int MANY = 40_000;
    private static final int IMPORTANT_EVERY = 25;
    private static final int ANONYMOUS = 40;

    private Customers() {}

    /** A customer, or none if anonymous. */
    record Draw(@Nullable CustomerRef ref, boolean important) {}

    static Draw draw(Department department, Channel channel, Dice dice) {
        int number = dice.below(MANY);
        boolean mayBeAnonymous = channel.equals(Channel.CHAT) || channel.equals(Channel.SOCIAL);
        if (mayBeAnonymous && dice.chance(ANONYMOUS)) {
            return new Draw(null, false);
        }
        return new Draw(new CustomerRef("KH-" + department.code() + "-" + number), number % IMPORTANT_EVERY == 0);
    }
}
