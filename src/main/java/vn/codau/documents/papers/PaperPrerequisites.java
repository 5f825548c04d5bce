package vn.codau.documents.papers;

import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.DocumentProblem;
import vn.codau.engine.season.NotGraded;

/** What a sealed season has nothing to say about. */
final class PaperPrerequisites {

    private PaperPrerequisites() {}

    /**
     * Refuses a paper that would be empty or say what the season does not.
     *
     * @throws DocumentProblem naming what is missing
     */
    static void require(PaperRequest making) {
        switch (making.paper()) {
            case SHEET -> requireGraded(making);
            case CLUSTER_LETTER -> requireProposals(making);
            case PROVINCE_LETTER -> requireChosen(making.sealed());
            case SUMMARY, MINUTES, NOTICE -> making.cluster();
        }
    }

    private static void requireGraded(PaperRequest making) {
        var unit = making.of().subject();
        making.cluster().cluster().notGraded().stream()
                .filter(none -> none.unit().equals(unit))
                .map(NotGraded::reason)
                .findFirst()
                .ifPresent(reason -> {
                    throw new DocumentProblem("notGraded", making.sealed().name(unit), reason);
                });
    }

    private static void requireProposals(PaperRequest making) {
        var own = ProposalTable.ofCluster(making);
        if (own.isEmpty()) {
            throw new DocumentProblem(
                    "nothingProposed", making.cluster().cluster().name());
        }
        for (var proposal : own) {
            if (!making.standing(proposal.unit()).isEligible()) {
                throw new DocumentProblem("notEligible", making.sealed().name(proposal.unit()));
            }
        }
    }

    private static void requireChosen(SealedSeason sealed) {
        if (sealed.ranking().flag().stream()
                .allMatch(choice -> ProvinceLetter.chosen(sealed, choice).isEmpty())) {
            throw new DocumentProblem("nobodyChosen");
        }
    }
}
