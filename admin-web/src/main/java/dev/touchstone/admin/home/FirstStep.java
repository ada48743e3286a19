package dev.touchstone.admin.home;

/**
 * A step of the first day.
 *
 * @param key connect, fetch, publish or results
 * @param done whether it is behind
 * @param next whether it is the one to do now
 * @param path where it is done
 */
public record FirstStep(String key, boolean done, boolean next, String path) {}
