package dev.touchstone.pdf.file;

/**
 * A file that travels inside the PDF.
 *
 * @param name its file name, unique within the PDF
 * @param description what it is, in the reader's language
 * @param mediaType for example {@code application/json}
 * @param content its bytes, attached unchanged
 */
public record AttachedFile(String name, String description, String mediaType, byte[] content) {}
