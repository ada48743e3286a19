package dev.touchstone.admin.connections;

import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.text.Language;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, in the caller's language.
 *
 * @param passed whether every stream can be read
 * @param streams one entry per stream
 * @param zone the zone in which the source tells times without one; null if it tells instants
 * @param clockSkew the source's clock less ours, such as PT2S; null if it cannot be told
 * @param remarks what else a person should know
 */
public record CheckResult(
        boolean passed,
        List<StreamResult> streams,
        @Nullable String zone,
        @Nullable String clockSkew,
        List<String> remarks) {

    /**
     * One stream.
     *
     * @param stream its name
     * @param problem why it cannot be read and what would help; null if it can
     * @param notProvided fields that this source does not provide
     * @param sample up to ten raw rows, as the source gives them
     */
    public record StreamResult(
            String stream, @Nullable String problem, List<String> notProvided, List<Map<String, String>> sample) {}

    static CheckResult of(CheckReport report, Language language) {
        return new CheckResult(
                report.passed(),
                report.streams().stream()
                        .map(stream -> new StreamResult(
                                stream.stream(),
                                Optional.ofNullable(stream.problem())
                                        .map(problem -> problem.in(language))
                                        .orElse(null),
                                stream.notProvided(),
                                stream.sample()))
                        .toList(),
                Optional.ofNullable(report.zone()).map(ZoneId::getId).orElse(null),
                Optional.ofNullable(report.clockSkew()).map(Duration::toString).orElse(null),
                report.remarks().stream().map(remark -> remark.in(language)).toList());
    }
}
