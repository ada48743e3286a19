package dev.touchstone.admin.pilots;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a draft that is tried, or about a survey of it. */
public class FeedbackForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String line;
    private @Nullable Integer rating;
    private String words = "";
    private @Nullable BigDecimal mean;
    private @Nullable Integer answers;
    private String source = "";

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String line) {
        this.line = line == null || line.isBlank() ? null : line;
    }

    public @Nullable Integer getRating() {
        return rating;
    }

    public void setRating(@Nullable Integer rating) {
        this.rating = rating;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable BigDecimal getMean() {
        return mean;
    }

    public void setMean(@Nullable BigDecimal mean) {
        this.mean = mean;
    }

    public @Nullable Integer getAnswers() {
        return answers;
    }

    public void setAnswers(@Nullable Integer answers) {
        this.answers = answers;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }
}
