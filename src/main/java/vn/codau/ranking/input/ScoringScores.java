package vn.codau.ranking.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.scoring.export.ClusterScores;
import vn.codau.scoring.export.ClusterTotals;
import vn.codau.scoring.export.ProvinceScores;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.export.TriedScore;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Takes what is ranked from where scores are kept, which itself says who may know totals. */
@Component
class ScoringScores implements StoredScores {

    private final ScoringQueries scoring;
    private final ProvinceScores province;

    ScoringScores(ScoringQueries scoring, ProvinceScores province) {
        this.scoring = scoring;
        this.province = province;
    }

    @Override
    public Optional<ClusterDraft> draft(ClusterId cluster) {
        return scoring.draft(cluster);
    }

    @Override
    public Optional<ClusterDraft> draft(ClusterId cluster, List<WhatIf.Correction> corrections) {
        return scoring.draft(
                cluster, corrections.stream().map(ScoringScores::tried).toList());
    }

    private static TriedScore tried(WhatIf.Correction correction) {
        return new TriedScore(
                correction.unit(),
                correction.criterion(),
                correction.input().<CellValue>map(CellValue.Value::new).orElseGet(CellValue::notApplicable));
    }

    @Override
    public Optional<Cluster> crossScored(ClusterId cluster) {
        return scoring.crossScored(cluster);
    }

    @Override
    public Optional<ClusterTotals> totals(ClusterId cluster) {
        return scoring.totals(cluster);
    }

    @Override
    public boolean areTotalsOpen(ClusterId cluster) {
        return scoring.areTotalsOpen(cluster);
    }

    @Override
    public Map<UnitId, String> codes(ClusterId cluster) {
        return scoring.codes(cluster);
    }

    @Override
    public Optional<Map<ClusterId, ClusterScores>> season(SeasonId season) {
        return province.of(season);
    }
}
