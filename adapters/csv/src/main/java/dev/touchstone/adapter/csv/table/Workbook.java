package dev.touchstone.adapter.csv.table;

import dev.touchstone.adapter.csv.file.DataFile;
import dev.touchstone.adapter.csv.file.Limits;
import dev.touchstone.adapter.csv.file.UnreadableFileException;
import dev.touchstone.adapter.csv.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook on disk, looked over once. One that comes out of an archive is put into a file of its own until it is closed. */
final class Workbook implements AutoCloseable {

    private final DataFile file;
    private final Path path;
    private final boolean temporary;
    private final List<String> sheets;

    private Workbook(DataFile file, Path path, boolean temporary, Limits limits) throws IOException {
        this.file = file;
        this.path = path;
        this.temporary = temporary;
        new WorkbookCheck(path, file.place(), limits).check();
        try (ReadableWorkbook book = open()) {
            sheets = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(Sheet::getName)
                    .collect(Collectors.toList());
        }
    }

    static Workbook of(DataFile file, Limits limits) throws IOException {
        if (file.findPath().isPresent()) {
            return new Workbook(file, file.findPath().get(), false, limits);
        }
        Path copy = Files.createTempFile("workbook", ".xlsx");
        try (InputStream unpacked = file.open()) {
            Files.copy(unpacked, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Workbook(file, copy, true, limits);
        } catch (IOException | RuntimeException unreadable) {
            Files.delete(copy);
            throw unreadable;
        }
    }

    /** The names of its sheets, hidden ones left out. */
    List<String> sheets() {
        return sheets;
    }

    /** The place of a sheet, for people. */
    String place(String sheet) {
        return file.place() + "#" + sheet;
    }

    /** Opens it with the library, to be closed by the caller. */
    ReadableWorkbook open() throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException malformed) {
            throw broken(malformed);
        } catch (IOException malformed) {
            if (malformed.getCause() instanceof XMLStreamException) {
                throw broken(malformed);
            }
            throw malformed;
        }
    }

    UnreadableFileException broken(Exception cause) {
        return new UnreadableFileException(Wording.of("file.workbook-broken", file.place()), cause);
    }

    @Override
    public void close() {
        if (temporary && !path.toFile().delete()) {
            path.toFile().deleteOnExit();
        }
    }
}
