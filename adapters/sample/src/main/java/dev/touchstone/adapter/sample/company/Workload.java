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
public record Workload(int inbound, int outbound, int phone, int chat, int email, int web, int social, int inPerson) {}
