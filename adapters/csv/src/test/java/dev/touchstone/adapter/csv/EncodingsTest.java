package dev.touchstone.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} with mark \"{1}\" is found out as {2}")
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, EFBBBF, UTF-8 (BOM)",
        "GB18030, '', GB18030",
        "GB18030, 84319533, GB18030 (BOM)",
        "UTF-16LE, FFFE, UTF-16LE (BOM)",
        "UTF-16BE, FEFF, UTF-16BE (BOM)",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE"
    })
    void areFoundOutAndShown(String charset, String mark, String shown) throws IOException, AdapterException {
        Reading reading = Reading.of(write(charset, mark, "王芳", "\n")).mapped(Mappings.calls());

        assertThat(agentIn(reading)).isEqualTo("王芳");
        assertThat(reading.check().remarks().get(0).en())
                .isEqualTo("calls.csv: " + shown + ", delimiter comma, 3 columns: Id, Started, Agent");
        assertThat(reading.check().remarks().get(0).zhCn())
                .isEqualTo("calls.csv：" + shown + "，分隔符为逗号，3 列：Id, Started, Agent");
    }

    @ParameterizedTest(name = "{0} is read when it is chosen")
    @CsvSource({"Big5, 王小明", "windows-1252, José", "GB18030, 𠮷野", "UTF-8, 👩‍👩‍👧‍👦"})
    void areReadAsChosen(String charset, String agent) throws IOException, AdapterException {
        Reading reading = Reading.of(write(charset, "", agent, "\n"))
                .mapped(Mappings.calls())
                .with("encoding", charset);

        assertThat(agentIn(reading)).isEqualTo(agent);
    }

    @ParameterizedTest(name = "{0} is found out between the cells")
    @CsvSource({"COMMA, ','", "SEMICOLON, ;", "TAB, '\t'", "BAR, |"})
    void delimitersAreFoundOut(String name, String delimiter) throws IOException, AdapterException {
        String text = "Id,Started,Agent,Remark\nC1,2026-11-01 08:00,anna,\"a; b, c | d\"\n".replace(",", delimiter);
        Path file = Files.writeString(folder.resolve("calls.csv"), text);
        Reading reading = Reading.of(file).mapped(Mappings.calls());

        assertThat(agentIn(reading)).isEqualTo("anna");
        assertThat(reading.check().remarks().get(0).en()).contains("delimiter " + name.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "lines may end with {0}")
    @CsvSource({"LF, '\n'", "CRLF, '\r\n'", "CR, '\r'"})
    void lineEndsOfAllSystemsAreRead(String name, String end) throws IOException, AdapterException {
        assertThat(agentIn(Reading.of(write("UTF-8", "", "anna", end)).mapped(Mappings.calls())))
                .isEqualTo("anna");
    }

    private Path write(String charset, String mark, String agent, String lineEnd) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex(mark));
        bytes.write(("Id,Started,Agent" + lineEnd + "C1,2026-11-01 08:00," + agent + lineEnd)
                .getBytes(Charset.forName(charset)));
        return Files.write(folder.resolve("calls.csv"), bytes.toByteArray());
    }

    private static String agentIn(Reading reading) throws AdapterException {
        return reading.read("calls")
                .facts(Contact.class)
                .get(0)
                .circumstances()
                .listPeople(Role.SERVED_BY)
                .get(0)
                .id();
    }
}
