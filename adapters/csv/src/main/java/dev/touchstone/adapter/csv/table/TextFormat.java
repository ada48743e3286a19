package dev.touchstone.adapter.csv.table;

import dev.touchstone.adapter.csv.file.DataFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;

/**
 * How one text file is to be read.
 *
 * @param encoding of its characters
 * @param delimiter between its cells
 */
record TextFormat(Encoding encoding, Delimiter delimiter) {

    private static final int START = 64 * 1024;

    static TextFormat of(DataFile file, TextOptions declared) throws IOException {
        Encoding encoding = new EncodingDetector(file).detect(declared.charset());
        Delimiter delimiter = declared.delimiter();
        if (delimiter == null) {
            delimiter = Delimiter.detect(start(file, encoding));
        }
        return new TextFormat(encoding, delimiter);
    }

    /** Opens the characters of a file, without the mark; one that does not fit throws. */
    Reader open(DataFile file) throws IOException {
        return open(file, encoding);
    }

    private static Reader open(DataFile file, Encoding encoding) throws IOException {
        InputStream bytes = file.open();
        try {
            bytes.skipNBytes(encoding.mark());
        } catch (IOException unreadable) {
            bytes.close();
            throw unreadable;
        }
        return new InputStreamReader(
                bytes,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static String start(DataFile file, Encoding encoding) throws IOException {
        char[] buffer = new char[START];
        int length = 0;
        try (Reader reader = open(file, encoding)) {
            for (int read = reader.read(buffer); read >= 0 && length < START; ) {
                length += read;
                read = length < START ? reader.read(buffer, length, START - length) : -1;
            }
        }
        String start = new String(buffer, 0, length);
        return length < START ? start : start.substring(0, start.lastIndexOf('\n') + 1);
    }
}
