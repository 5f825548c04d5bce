package vn.codau.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.codau.engine.law.RuleSets;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.engine.season.Period;
import vn.codau.engine.season.SeasonDraft;
import vn.codau.engine.season.Unit;
import vn.codau.pack.season.SeasonWriter;

/** Writes a pack of one cluster in which every unit scored itself on 40 leaves: {@code FILE [UNITS]}, else 100,000. */
public final class LargePack {

    private static final int MANY = 100_000;

    private LargePack() {}

    public static void main(String[] args) throws IOException {
        int units = args.length > 1 ? Integer.parseInt(args[1]) : MANY;
        try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])), 1 << 16)) {
            SeasonWriter.write(season(units), out);
        }
    }

    private static CompleteSeason season(int units) {
        var synthetic = new SyntheticCluster(SyntheticCluster.Variant.SELF, units);
        var draft = new SeasonDraft();
        draft.period = new Period(
                "2025",
                "Mùa thi đua năm 2025",
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2025, 12, 31),
                RuleSets.ALL.getLast().key());
        draft.units.add(new Unit(SyntheticCluster.specialistBody(), "Sở chuyên ngành", Optional.empty()));
        for (var code : synthetic.units()) {
            draft.units.add(new Unit(code, "Đơn vị " + code, Optional.empty()));
        }
        draft.clusters.add(synthetic.draft());
        return draft.build();
    }
}
