package dev.touchstone.admin.connections.document;

import java.util.List;

/**
 * Something that a table can feed.
 *
 * @param key which, within this schema
 * @param label its name for the reader
 * @param path where in the document it goes
 * @param appended whether the path is a list that it is added to
 * @param schema the form of the object that names the table
 */
record Target(String key, String label, List<String> path, boolean appended, Schema schema) {}
