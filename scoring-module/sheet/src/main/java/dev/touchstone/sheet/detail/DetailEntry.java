package dev.touchstone.sheet.detail;

import jakarta.json.JsonValue;

/** What one row of a worksheet behind the lines says, and where it stands. */
record DetailEntry(String dimension, String indicator, ItemPath path, JsonValue value, String cell) {}
