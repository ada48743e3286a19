package dev.touchstone.admin.imports;

/** What is stored last of a fact: enough to tell whether it changed. */
record CurrentFact(long id, int version, boolean deleted, String digest) {}
