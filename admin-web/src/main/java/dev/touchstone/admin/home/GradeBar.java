package dev.touchstone.admin.home;

/**
 * How many people have a grade.
 *
 * @param key the grade's key, "notGraded" or "notQualified"
 * @param name as shown
 * @param level 4 for the best grade down to 1; 0 without a grade, −1 for a veto
 * @param now how many in the shown period
 * @param before how many in the period before
 * @param change "+2", "−1" or "0"
 * @param width of the bar for now, of 200
 * @param mark where the period before stands, of 200
 */
public record GradeBar(String key, String name, int level, long now, long before, String change, int width, int mark) {}
