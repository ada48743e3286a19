package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Skill;
import dev.touchstone.adapter.sample.company.Workload;
import dev.touchstone.plugin.fact.Channel;
import java.util.List;

/** Which way customers come, and how fast they are answered there: seconds by call and chat, minutes in writing. */
final class Channels {

    private static final List<Channel> INBOUND =
            List.of(Channel.PHONE, Channel.CHAT, Channel.EMAIL, Channel.WEB, Channel.SOCIAL, Channel.IN_PERSON);
    private static final int NORMAL = 1000;

    private Channels() {}

    static Channel draw(Workload workload, Dice dice) {
        return INBOUND.get(dice.weighted(
                workload.phone(),
                workload.chat(),
                workload.email(),
                workload.web(),
                workload.social(),
                workload.inPerson()));
    }

    static int responseSeconds(Channel channel, Skill skill, int waitPermille, Dice dice) {
        return dice.skewed(skill.meanWaitSeconds() * factor(channel) / 100 * waitPermille / NORMAL);
    }

    private static int factor(Channel channel) {
        switch (channel.code()) {
            case "phone":
                return 100;
            case "chat":
                return 75;
            case "social":
                return 600;
            case "in-person":
                return 9_000;
            default:
                return 5_000;
        }
    }
}
