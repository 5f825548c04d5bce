package vn.codau.documents.papers;

import vn.codau.documents.sealed.Issue;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.DocumentProblem;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Standing;

/**
 * A paper that is being made.
 *
 * @param checkAddress where whoever holds it can check it
 */
public record PaperRequest(SealedSeason sealed, PaperOf of, Issue issue, String checkAddress) {

    Paper paper() {
        return of.paper();
    }

    /**
     * The ranking that the paper is about.
     *
     * @throws DocumentProblem if the season has no such cluster, or no such unit in one
     */
    ClusterRanking cluster() {
        var found =
                paper().extent() == Paper.Extent.UNIT ? sealed.clusterOf(of.subject()) : sealed.cluster(of.subject());
        return found.orElseThrow(() -> new DocumentProblem("noSubject", of.subject()));
    }

    /** Where a member of the paper's cluster stands. */
    Standing standing(String unit) {
        return cluster().standings().stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
