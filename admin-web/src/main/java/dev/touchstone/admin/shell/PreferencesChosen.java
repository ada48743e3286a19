package dev.touchstone.admin.shell;

/** Somebody chose a language or a theme on a page. */
public record PreferencesChosen(Language language, Theme theme) {}
