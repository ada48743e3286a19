package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Company;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Rota;
import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.company.Skill;
import dev.touchstone.adapter.sample.company.Team;
import dev.touchstone.plugin.fact.Channel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Writes one person's month of matters. */
final class CaseBook {

    private static final int OFFERS_DUE = 550;
    private static final int MERGED = 60;
    private static final int SPAM = 50;

    private final Company company;
    private final Employee employee;
    private final YearMonth month;
    private final Dice dice;
    private int written;

    CaseBook(Company company, Employee employee, YearMonth month) {
        this.company = company;
        this.employee = employee;
        this.month = month;
        this.dice = Dice.of(company.scenario().seed(), "cases", employee.number(), month.toString());
    }

    List<ServiceCase> write(Rota rota) {
        List<LocalDateTime> times = new Timetable(company.scenario(), dice)
                .draw(employee, month, rota, team -> team.workload().inbound());
        if (times.isEmpty()) {
            return List.of();
        }
        Skill skill = company.skill(employee, times.get(times.size() / 2).toLocalDate());
        Iterator<Boolean> solved =
                dice.quota(times.size(), skill.firstContactPermille()).iterator();
        List<Boolean> due = dice.quota(times.size(), OFFERS_DUE);
        int offersDue = (int) due.stream().filter(each -> each).count();
        Iterator<Boolean> made = dice.quota(offersDue, skill.offerPermille()).iterator();
        List<ServiceCase> cases = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            cases.add(one(times.get(i), solved.next(), due.get(i), due.get(i) && made.next()));
        }
        return cases;
    }

    private ServiceCase one(LocalDateTime time, boolean solvedAtOnce, boolean offerDue, boolean offerMade) {
        LocalDate day = time.toLocalDate();
        Team team = employee.findTeam(day).orElseThrow();
        Skill skill = company.skill(employee, day);
        Channel channel = Channels.draw(team.workload(), dice);
        Customers.Draw customer = Customers.draw(team.department(), channel, dice);
        Set<String> tags = Season.tags(team.department(), time);
        CaseType type = CaseType.draw(team, dice);
        tags.add(type.code());
        if (customer.important()) {
            tags.add("vip");
        }
        Disposition disposition = disposition(channel);
        boolean regular = disposition == Disposition.REGULAR;
        return new ServiceCase(
                company.scenario().seed(),
                Numbers.of(month, employee.number(), ++written),
                employee,
                team,
                skill,
                time.atZone(Scenario.ZONE).toInstant(),
                channel,
                type,
                customer.ref(),
                tags,
                disposition,
                Duration.ofSeconds(
                        Channels.responseSeconds(channel, skill, Season.waitPermille(team.department(), time), dice)),
                Talk.draw(channel, dice),
                solvedAtOnce,
                offerDue && regular,
                offerMade && regular);
    }

    private Disposition disposition(Channel channel) {
        if (channel.equals(Channel.PHONE) || channel.equals(Channel.CHAT) || channel.equals(Channel.IN_PERSON)) {
            return Disposition.REGULAR;
        }
        if (dice.chance(MERGED)) {
            return Disposition.MERGED;
        }
        return dice.chance(SPAM) ? Disposition.SPAM : Disposition.REGULAR;
    }
}
