package vn.codau.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.codau.engine.law.RuleSets;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonKind;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.UnitId;

/** Makes seasons for tests, each of a code of its own and in the phase that is asked for. */
public class EvidenceSeasons {

    public static final LocalDate IN_SEASON = LocalDate.of(2026, 6, 1);

    private final Seasons seasons;
    private final Somebody somebody;

    EvidenceSeasons(Seasons seasons, Somebody somebody) {
        this.seasons = seasons;
        this.somebody = somebody;
    }

    /** A new unit in a new cluster of a new season that is in that phase now. */
    public EvidenceOf in(Phase phase) {
        somebody.as(Role.STANDING_BODY);
        var code = "E" + UUID.randomUUID().toString().substring(0, 12).toUpperCase(Locale.ROOT);
        var season = seasons.create(new SeasonDetails(
                code,
                "Năm " + code,
                SeasonKind.EMULATION_YEAR,
                "",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                RuleSets.LAW_2022_DECREE_98_2023.key(),
                false));
        seasons.schedule(season.id(), season.version(), windows(phase));
        return new EvidenceOf(season.id(), ClusterId.next(), UnitId.next());
    }

    private static List<PhaseWindow> windows(Phase now) {
        var today = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return Arrays.stream(Phase.values())
                .filter(Phase::isScheduled)
                .map(phase -> {
                    var opens = today.plus(10L * (phase.step() - now.step()) - 5, ChronoUnit.DAYS);
                    return new PhaseWindow(
                            phase, opens, opens.plus(9, ChronoUnit.DAYS), opens.plus(10, ChronoUnit.DAYS));
                })
                .toList();
    }
}
