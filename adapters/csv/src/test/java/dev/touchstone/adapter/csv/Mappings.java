package dev.touchstone.adapter.csv;

/** Small mapping documents for tests. */
final class Mappings {

    private Mappings() {}

    /** Calls in columns Id, Started, Agent of any file. */
    static String calls() {
        return stream(
                "\"key\": \"Id\", \"fields\": {\"started\": \"Started\", \"outcome\": {\"constant\": \"ANSWERED\"},"
                        + " \"person.SERVED_BY\": \"Agent\"}");
    }

    /** A stream of calls with these members. */
    static String stream(String members) {
        return "{\"format\": \"touchstone-file-mapping/1\", \"streams\": [{\"stream\": \"calls\", \"kind\": \"CALL\", "
                + members + "}]}";
    }
}
