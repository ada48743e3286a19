package dev.touchstone.adapter.sample.company;

/**
 * What reaches one full-time member of a team in an ordinary month, and how.
 *
 * @param inbound matters that customers bring
 * @param outbound calls made
 * @param phone weight of the telephone among the inbound matters
 * @param chat weight of chats
 * @param email weight of e-mails
 * @param web weight of web forms
 * @param social weight of messengers
 * @param inPerson weight of visits
 */
public record Workload(int inbound, int outbound, int phone, int chat, int email, int web, int social, int inPerson) {

    static Workload of(Team team) {
        return switch (team) {
            case EC_PRESALE -> new Workload(40, 0, 20, 60, 5, 5, 10, 0);
            case EC_AFTERSALE_1 -> new Workload(40, 0, 50, 30, 8, 7, 5, 0);
            case EC_AFTERSALE_2 -> new Workload(40, 0, 50, 30, 8, 7, 5, 0);
            case EC_OUTBOUND -> new Workload(18, 36, 70, 30, 0, 0, 0, 0);
            case FI_CARD -> new Workload(40, 0, 75, 15, 7, 3, 0, 0);
            case FI_WEALTH -> new Workload(36, 0, 65, 20, 15, 0, 0, 0);
            case FI_OUTBOUND -> new Workload(18, 36, 90, 10, 0, 0, 0, 0);
            case TE_HOTLINE -> new Workload(42, 0, 70, 20, 3, 4, 3, 0);
            case TE_BROADBAND -> new Workload(40, 0, 75, 20, 0, 5, 0, 0);
            case TE_REPAIR -> new Workload(40, 0, 80, 10, 0, 10, 0, 0);
            case TE_CONTRACTOR -> new Workload(26, 0, 30, 0, 0, 0, 0, 70);
        };
    }
}
