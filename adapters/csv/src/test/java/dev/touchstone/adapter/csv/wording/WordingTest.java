package dev.touchstone.adapter.csv.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Pattern GAP = Pattern.compile("\\{[0-9]\\}");

    @Test
    void hasTheSameSentencesWithTheSameGapsInEveryLanguage() throws IOException {
        Properties english = load("en");
        for (String language : List.of("zh_CN", "zh_TW")) {
            Properties chinese = load(language);
            assertThat(new TreeSet<>(chinese.stringPropertyNames()))
                    .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
            for (String key : english.stringPropertyNames()) {
                assertThat(gaps(chinese.getProperty(key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(gaps(english.getProperty(key)));
            }
        }
    }

    @Test
    void keepsChineseApartFromLatinLettersAndDigits() throws IOException {
        Pattern touching = Pattern.compile("[\\u4e00-\\u9fff][A-Za-z0-9]|[A-Za-z0-9][\\u4e00-\\u9fff]");
        for (String language : List.of("zh_CN", "zh_TW")) {
            assertThat(load(language))
                    .allSatisfy((key, sentence) -> assertThat(sentence.toString())
                            .as("%s in %s", key, language)
                            .doesNotContainPattern(touching));
        }
    }

    @Test
    void isUsedUpByTheCode() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        assertThat(load("en").stringPropertyNames())
                .filteredOn(key -> !key.matches("(setting|delimiter|field|member|choice)[.].*"))
                .allSatisfy(key -> assertThat(code.toString()).contains("\"" + key + "\""));
    }

    @Test
    void putsEveryPartInItsLanguage() {
        LocalizedText sentence = Wording.of("file.other-kind", "a.csv", new LocalizedText("图片", "圖片", "a picture"));

        assertThat(sentence.zhCn()).contains("“a.csv”的内容其实是图片");
        assertThat(sentence.zhTw()).contains("「a.csv」的內容其實是圖片");
        assertThat(sentence.en()).startsWith("What is in \"a.csv\" is really a picture");
    }

    @Test
    void refusesAKeyThatNobodyTranslated() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Wording.of("no.such.key"))
                .withMessage("No wording for no.such.key");
    }

    private static List<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties load(String language) throws IOException {
        Properties bundle = new Properties();
        try (InputStream file = Wording.class.getResourceAsStream("messages_" + language + ".properties")) {
            bundle.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return bundle;
    }
}
