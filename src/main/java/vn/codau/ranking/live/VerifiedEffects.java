package vn.codau.ranking.live;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.codau.engine.criteria.Input;
import vn.codau.organisation.cluster.Member;
import vn.codau.ranking.input.Members;
import vn.codau.ranking.whatif.TriedRanking;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.ranking.whatif.WhatIf.Correction;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.verify.RankEffect;
import vn.codau.scoring.verify.RankEffects;

/** Tries a verified score in the sandbox, for whoever proposes it or has to confirm it. */
@Service
class VerifiedEffects implements RankEffects {

    private final RankingQueries rankings;
    private final Members members;

    VerifiedEffects(RankingQueries rankings, Members members) {
        this.rankings = rankings;
        this.members = members;
    }

    @Override
    public RankEffect of(Verified.Place place, CellValue entered) {
        var unit = members.cluster(place.cluster()).members().stream()
                .filter(member -> member.unit().equals(place.unit()))
                .map(Member::code)
                .findFirst()
                .orElse("");
        var correction = new Correction(unit, place.criterion(), input(entered));
        var tried = rankings.tried(place.cluster(), WhatIf.NOTHING.with(correction));
        var corrected = tried.rows().stream()
                .filter(row -> row.after().unit().equals(unit))
                .findFirst();
        var others = tried.rows().stream()
                .filter(row -> !row.after().unit().equals(unit))
                .filter(row -> row.before().rank() != row.after().rank()
                        || row.changed().signum() != 0)
                .map(VerifiedEffects::move)
                .toList();
        return new RankEffect(corrected.map(VerifiedEffects::move), others, tried.changesLeading());
    }

    private static RankEffect.Move move(TriedRanking.Row row) {
        return new RankEffect.Move(
                row.name(),
                row.before().rank(),
                row.after().rank(),
                row.before().score().orElseThrow().total(),
                row.after().score().orElseThrow().total());
    }

    /** A blank is no correction: it is refused before anybody asks what it would do. */
    private static Optional<Input> input(CellValue entered) {
        return entered instanceof CellValue.Value(var value) ? Optional.of(value) : Optional.empty();
    }
}
