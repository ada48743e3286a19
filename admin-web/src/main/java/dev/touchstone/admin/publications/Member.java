package dev.touchstone.admin.publications;

/**
 * Somebody in a unit.
 *
 * @param unit the unit's key
 * @param unitName as shown
 * @param person the person's key
 * @param name as shown
 */
record Member(long unit, String unitName, long person, String name) {}
