package dev.touchstone.admin.home;

/**
 * Something somebody should look at.
 *
 * @param kind bad for a fault, warn for what needs a decision, acc for what goes on
 * @param icon the icon's style class
 * @param sentence what it is
 * @param detail more about it; empty if nothing
 * @param path where it is dealt with; empty if this reader has no such page
 * @param action what is done there; empty without a path
 */
public record Attention(String kind, String icon, String sentence, String detail, String path, String action) {}
