package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Company;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.company.Team;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a regular matter after its first contact.
 *
 * @param firstClosed when it was first closed
 * @param reopened when it was reopened; null if never
 * @param lastClosed when it was closed for good
 * @param handover to whom it was passed on; null if it was not
 * @param followUps the customer's further calls and chats, oldest first
 */
public record Course(
        Instant firstClosed,
        @Nullable Instant reopened,
        Instant lastClosed,
        @Nullable Handover handover,
        List<FollowUp> followUps) {

    private static final int LONGEST_HOURS = 160;
    private static final int PASSED_ON = 250;
    private static final int VISITED = 750;
    private static final int SHARED_JOB = 200;
    private static final int REOPENED = 120;
    private static final int NO_FOLLOW_UP = 25;
    private static final int ONE_FOLLOW_UP = 55;
    private static final int TWO_FOLLOW_UPS = 20;
    private static final int COMES_AGAIN_ANYHOW = 40;
    private static final int SAME_PERSON = 650;
    private static final long SHORTEST_PAUSE = 7200;

    /** Copies the list. */
    public Course {
        followUps = List.copyOf(followUps);
    }

    /**
     * Follows a matter to its end, within four weeks.
     *
     * @param matter a regular matter
     * @param company who is there to deal with it
     * @return its course
     */
    public static Course of(ServiceCase matter, Company company) {
        Dice dice = matter.dice("course");
        if (matter.solvedAtOnce()) {
            List<FollowUp> again = dice.chance(COMES_AGAIN_ANYHOW)
                    ? followUps(matter, company, 1, matter.firstContactEnds().plus(Duration.ofHours(40)), dice)
                    : List.of();
            return new Course(matter.firstContactEnds(), null, matter.firstContactEnds(), null, again);
        }
        int hours = Math.min(LONGEST_HOURS, 3 + dice.skewed(56 - matter.skill().solving() * 36 / 100));
        Instant closed = matter.firstContactEnds().plusSeconds(hours * 3600L + dice.below(3600));
        Instant reopened =
                dice.chance(REOPENED) ? OpeningHours.after(closed.plusSeconds(3600L * dice.between(5, 70))) : null;
        Instant last = reopened == null ? closed : reopened.plusSeconds(3600L * dice.between(2, 40));
        int times = dice.weighted(NO_FOLLOW_UP, ONE_FOLLOW_UP, TWO_FOLLOW_UPS);
        return new Course(
                closed,
                reopened,
                last,
                handover(matter, company, dice),
                followUps(matter, company, times, closed, dice));
    }

    /**
     * Those who settled it.
     *
     * @param matter whose course this is
     * @return whoever had it last
     */
    public List<Employee> resolvers(ServiceCase matter) {
        return handover == null ? List.of(matter.agent()) : handover.to();
    }

    private static @Nullable Handover handover(ServiceCase matter, Company company, Dice dice) {
        Instant at = matter.firstContactEnds().plusSeconds(60L * dice.between(2, 50));
        LocalDate day = at.atZone(Scenario.ZONE).toLocalDate();
        if (matter.team() == Team.TE_REPAIR && matter.type().needsVisit() && dice.chance(VISITED)) {
            List<Employee> technicians = dice.shuffled(company.listMembers(Team.TE_CONTRACTOR, day));
            return new Handover(technicians.subList(0, dice.chance(SHARED_JOB) ? 2 : 1), Team.TE_CONTRACTOR, at);
        }
        if (!dice.chance(PASSED_ON)) {
            return null;
        }
        Employee colleague = dice.pick(company.listMembers(matter.team(), day));
        return colleague.equals(matter.agent()) ? null : new Handover(List.of(colleague), matter.team(), at);
    }

    private static List<FollowUp> followUps(ServiceCase matter, Company company, int times, Instant before, Dice dice) {
        List<FollowUp> followUps = new ArrayList<>();
        Instant from = matter.firstContactEnds();
        if (!matter.spoken()) {
            return followUps;
        }
        for (int i = 0; i < times; i++) {
            int room = (int)
                    Math.max(SHORTEST_PAUSE, Duration.between(from, before).toSeconds());
            Instant started = OpeningHours.after(from.plusSeconds(room / 4 + dice.below(room / 2)));
            LocalDate day = started.atZone(Scenario.ZONE).toLocalDate();
            List<Employee> members = company.listMembers(matter.team(), day);
            boolean same = members.contains(matter.agent()) && dice.chance(SAME_PERSON);
            Employee served = same ? matter.agent() : dice.pick(members);
            FollowUp next = new FollowUp(
                    started,
                    served,
                    Duration.ofSeconds(dice.skewed(company.skill(served, day).meanWaitSeconds())),
                    Talk.draw(matter.channel(), dice));
            followUps.add(next);
            from = next.ended();
        }
        return followUps;
    }
}
