package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.csv.file.DataFile;
import dev.touchstone.adapter.toolkit.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/** Fingerprints of the first, the first two, … of some files: each is equal as long as all files up to there are. */
final class FileChain {

    private final List<Fingerprint> links;

    private FileChain(List<Fingerprint> links) {
        this.links = links;
    }

    /** A chain over at least one file, from a start that stands for everything else that matters. */
    static FileChain of(Fingerprint start, List<DataFile> files) {
        List<Fingerprint> links = new ArrayList<>();
        Fingerprint link = start;
        for (DataFile file : files) {
            link = link.then(file.fingerprint().hex());
            links.add(link);
        }
        return new FileChain(List.copyOf(links));
    }

    Fingerprint upTo(int file) {
        return links.get(file);
    }

    Fingerprint whole() {
        return links.get(links.size() - 1);
    }
}
