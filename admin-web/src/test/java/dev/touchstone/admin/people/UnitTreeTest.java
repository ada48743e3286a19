package dev.touchstone.admin.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.directory.TeamEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private final Unit company = unit(1, "总部", null);
    private final Unit east = unit(2, "华东", 1L);
    private final Unit first = unit(3, "华东一组", 2L);
    private final Unit north = unit(4, "华北", 1L);
    private final UnitTree tree = new UnitTree(List.of(first, north, east, company));

    @Test
    void each_unit_stands_below_the_one_it_belongs_to() {
        assertThat(tree.list()).containsExactly(company, east, first, north);
        assertThat(tree.listAbove(first)).containsExactly(company, east);
        assertThat(tree.depth(first)).isEqualTo(2);
    }

    @Test
    void who_leads_a_department_leads_what_is_below() {
        assertThat(tree.listWithin(2)).containsExactly(2L, 3L);
        assertThat(tree.listWithin(4)).containsExactly(4L);
        assertThat(tree.listWithin(99)).isEmpty();
    }

    @Test
    void a_circle_is_shown_and_ends() {
        Unit egg = unit(5, "甲", 6L);
        Unit hen = unit(6, "乙", 5L);
        UnitTree circle = new UnitTree(List.of(egg, hen));

        assertThat(circle.list()).containsExactlyInAnyOrder(egg, hen);
        assertThat(circle.listWithin(5)).containsExactlyInAnyOrder(5L, 6L);
    }

    private static Unit unit(long id, String name, @Nullable Long parent) {
        return new Unit(id, name, TeamEntry.Kind.TEAM, parent, null);
    }
}
