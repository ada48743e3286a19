package dev.touchstone.admin.measurements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps what lines counted on days. */
@ApplicationScoped
@Transactional
class CountedDayStore {

    private static final int LONGEST_PART = 500_000;

    @Inject
    EntityManager entities;

    /** Everything kept of some lines from a day until before another. */
    List<CountedDay> list(Collection<String> lines, LocalDate from, LocalDate until) {
        Map<LineDay, List<CountedDayEntity>> parts = new LinkedHashMap<>();
        entities.createQuery(
                        "from CountedDayEntity where line in :lines and onDay >= :from and onDay < :until order by onDay, line, part",
                        CountedDayEntity.class)
                .setParameter("lines", lines)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .forEach(part -> {
                    entities.detach(part);
                    parts.computeIfAbsent(part.where(), first -> new ArrayList<>())
                            .add(part);
                });
        return parts.values().stream().map(CountedDayStore::joined).toList();
    }

    /** Keeps what was counted instead of what was kept before, whatever becomes of the transaction of the caller. */
    @Transactional(TxType.REQUIRES_NEW)
    public void keep(Collection<CountedDay> counted) {
        counted.stream()
                .collect(Collectors.groupingBy(
                        each -> each.where().day(),
                        Collectors.mapping(each -> each.where().line(), Collectors.toList())))
                .forEach(this::forget);
        counted.forEach(this::add);
        entities.flush();
        entities.clear();
    }

    private void forget(LocalDate day, List<String> lines) {
        entities.createQuery("delete from CountedDayEntity where onDay = :day and line in :lines")
                .setParameter("day", day)
                .setParameter("lines", lines)
                .executeUpdate();
    }

    private void add(CountedDay counted) {
        byte[] content = counted.content();
        for (int start = 0; start < content.length; start += LONGEST_PART) {
            byte[] part = Arrays.copyOfRange(content, start, Math.min(content.length, start + LONGEST_PART));
            entities.persist(new CountedDayEntity(counted, start / LONGEST_PART, part));
        }
    }

    private static CountedDay joined(List<CountedDayEntity> parts) {
        CountedDayEntity first = parts.get(0);
        var content = new ByteArrayOutputStream();
        parts.forEach(part -> content.writeBytes(part.content()));
        return new CountedDay(first.where(), first.asOf(), first.roster(), content.toByteArray());
    }
}
