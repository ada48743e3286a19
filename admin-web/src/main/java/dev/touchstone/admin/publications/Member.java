package dev.touchstone.admin.publications;

/**
 * Somebody in a unit, or in none.
 *
 * @param unit the unit's key; 0 for none
 * @param unitName as shown; empty for none
 * @param person the person's key
 * @param name as shown
 */
record Member(long unit, String unitName, long person, String name) {}
