package dev.touchstone.admin.sheets;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.sheet.detail.WrittenHead;
import dev.touchstone.sheet.draft.SheetHead;
import dev.touchstone.sheet.draft.SheetReader;
import dev.touchstone.sheet.draft.SheetReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A company's sheet on its way to a draft: chosen, its columns named, read, made a draft. */
@Named
@ViewScoped
public class SheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CompanySheetDesk desk;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    private @Nullable ChosenBook book;
    private final Map<Integer, String> measures = new HashMap<>();
    private @Nullable String name;
    private @Nullable String issuer;
    private transient @Nullable UploadedFile file;
    private transient @Nullable SheetReading reading;

    /** Opens the chosen workbook and guesses its columns. */
    public @Nullable String upload() {
        return notices.unlessRefused(() -> {
            UploadedFile chosen = file;
            if (chosen == null
                    || chosen.getFileName() == null
                    || chosen.getFileName().isBlank()) {
                throw new Refusal("sheets.chooseFirst");
            }
            take(new ChosenBook(desk.open(bytes(chosen))));
            return null;
        });
    }

    /** Guesses the columns of another sheet. */
    public void begin() {
        getBook().guess();
        take(getBook());
    }

    /** Guesses the columns under other headings. */
    public void guessAgain() {
        getBook().guessColumns();
        forget();
    }

    private void take(ChosenBook chosen) {
        book = chosen;
        forget();
        SheetReader reader = chosen.reader();
        Optional<WrittenHead> head = reader.findHead();
        name = head.map(WrittenHead::name).orElseGet(reader::title);
        head.map(WrittenHead::issuer).ifPresent(this::setIssuer);
    }

    private void forget() {
        measures.clear();
        reading = null;
    }

    /** Reads again with what was changed. */
    public void changed() {
        reading = null;
    }

    /** Begins the draft and opens it in the editor. */
    public @Nullable String draft() {
        return notices.unlessRefused(() -> {
            if (blank(name) || blank(issuer)) {
                throw new Refusal("sheets.nameFirst");
            }
            reading = null;
            SheetReading read = Objects.requireNonNull(getReading());
            return "/standards/standard?faces-redirect=true&id="
                    + desk.draft(read.standard(), me.getName()).id();
        });
    }

    /** What the sheet comes to; null until lines can be read. */
    public @Nullable SheetReading getReading() {
        if (reading == null && isReadable()) {
            SheetHead head = new SheetHead(
                    desk.nextVersion(),
                    blank(name)
                            ? getBook().getTable().name()
                            : Objects.requireNonNull(name).strip(),
                    blank(issuer) ? "—" : Objects.requireNonNull(issuer).strip());
            reading = getBook().reader().read(head, measures);
        }
        return reading;
    }

    /** The lines with the measure of each. */
    public List<LineForm> getLines() {
        SheetReading read = getReading();
        return read == null
                ? List.of()
                : read.lines().stream()
                        .map(line -> new LineForm(line, measures))
                        .toList();
    }

    /** Whether the columns that a line needs are named. */
    public boolean isReadable() {
        return isOpen() && getBook().isReadable();
    }

    public boolean isOpen() {
        return book != null;
    }

    /** The chosen workbook; only once there is one. */
    public ChosenBook getBook() {
        return Objects.requireNonNull(book);
    }

    /** How many rules were understood. */
    public long getUnderstood() {
        return getLines().stream().filter(each -> each.getLine().understood()).count();
    }

    private static byte[] bytes(UploadedFile chosen) {
        try (InputStream content = chosen.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The uploaded workbook cannot be read", unreadable);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getIssuer() {
        return issuer;
    }

    public void setIssuer(@Nullable String issuer) {
        this.issuer = issuer;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
