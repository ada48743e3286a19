package dev.touchstone.admin.people;

import java.util.List;

/**
 * Everything about one person.
 *
 * @param row who it is
 * @param memberships where the person belongs and belonged, oldest first
 * @param byHand whether people and not sources say where the person belongs
 * @param joined people who turned out to be this one, and can be parted again
 */
public record PersonSheet(PersonRow row, List<MembershipRow> memberships, boolean byHand, List<Person> joined) {

    public PersonSheet {
        memberships = List.copyOf(memberships);
        joined = List.copyOf(joined);
    }
}
