package dev.touchstone.admin.sheets;

import dev.touchstone.sheet.draft.ReadLine;
import java.util.Map;

/** One line as it was read, and the measure that somebody chooses for it. */
public class LineForm {

    private final ReadLine line;
    private final Map<Integer, String> chosen;

    LineForm(ReadLine line, Map<Integer, String> chosen) {
        this.line = line;
        this.chosen = chosen;
    }

    public ReadLine getLine() {
        return line;
    }

    /** The code of the measure. */
    public String getMeasure() {
        return line.indicator().measure().code();
    }

    /** Another measure is remembered for the line's row. */
    public void setMeasure(String code) {
        if (!code.equals(getMeasure())) {
            chosen.put(line.row(), code);
        }
    }
}
