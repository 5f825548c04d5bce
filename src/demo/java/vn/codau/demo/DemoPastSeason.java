package vn.codau.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.intake.SeasonImport;
import vn.codau.ranking.seal.SeasonSealing;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** Takes a real season over from its pack and seals it, so that the demo has a past that nobody invented. */
@Component
@Profile("demo")
class DemoPastSeason {

    private static final String CODE = "2025";
    private static final String PACK = "/packs/cluster-347.json";

    private final SeasonImport imports;
    private final SeasonSealing sealing;
    private final SeasonQueries seasons;

    DemoPastSeason(SeasonImport imports, SeasonSealing sealing, SeasonQueries seasons) {
        this.imports = imports;
        this.sealing = sealing;
        this.seasons = seasons;
    }

    /** Once; all of it or nothing. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void take() {
        if (seasons.find(CODE).isEmpty()) {
            var actor =
                    new Actor(AccountId.next(), "Bản trình diễn", new Grant(Role.STANDING_BODY, new Scope.Province()));
            DemoActor.actingAs(actor, this::takeAndSeal);
        }
    }

    private void takeAndSeal() {
        try {
            var file = Files.createTempFile("codau-demo", ".json");
            try (var pack = Objects.requireNonNull(DemoPastSeason.class.getResourceAsStream(PACK), PACK)) {
                Files.copy(pack, file, StandardCopyOption.REPLACE_EXISTING);
                sealing.seal(imports.apply(imports.dryRun(file)), "");
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
