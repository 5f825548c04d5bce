package vn.codau.evidence.inspect;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceSettings;

/** Asks the virus scanner, where one is set up. */
@Component
public class VirusScan {

    private final EvidenceSettings settings;

    public VirusScan(EvidenceSettings settings) {
        this.settings = settings;
    }

    /**
     * Refuses a file in which something is found.
     *
     * @throws EvidenceProblem if something is found, or the scanner that is set up does not answer
     */
    void require(Path file) {
        if (!settings.clamav().isBlank()) {
            Clamd.at(settings.clamav()).require(file);
        }
    }
}
