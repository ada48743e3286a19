package dev.touchstone.admin.connections;

/**
 * A setting that is a document.
 *
 * @param key the setting's
 * @param schema the form of the document as {@code CrmAdapter.findSchema} tells it
 */
record DocumentSetting(String key, String schema) {}
