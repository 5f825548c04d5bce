package vn.codau.demo;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.ranking.seal.Snapshots;
import vn.codau.scoring.verify.Verification;

/**
 * A whole season of the demo province, from its set-up to its papers, by people who sign in, at the screens on which they
 * decide. Each kind of step is done on its screen at least once; what would be hundreds of identical cells is entered through
 * the services that those screens call.
 */
class SeasonPlayedBrowserTests extends PlayedSeason {

    @Autowired
    private ClusterSetup clusters;

    @Autowired
    private Verification verification;

    @Autowired
    private RankingQueries rankings;

    @Autowired
    private Snapshots snapshots;

    @Test
    void aWholeSeasonFromItsSetUpToItsPapers() {
        var setUp = new PlayedSetUp(this, clusters);
        setUp.theStandingBodySetsTheSeasonUp();
        setUp.theHeadsPublishTheirCriteria();

        var scoring = new PlayedScoring(this);
        scoring.unitsScoreThemselves();
        scoring.theHeadReturnsASheetAndGetsItBack();
        scoring.aLateUnitIsGivenMoreTime();
        scoring.everybodyCrossScores();

        var seals = new PlayedSeals(this, snapshots);
        var ranking = new PlayedRanking(this, seals);
        ranking.aScoreIsVerifiedByTwoPersons();
        ranking.theClusterMeets();
        ranking.nothingIsSealedPastADoubt();
        ranking.theDoubtsAreDecidedByPersons();
        ranking.theSeasonIsSealed();

        new PlayedCouncil(this, seals).theCouncilVotes();
        var papers = new PlayedPapers(this, seals);
        papers.unitsSeeWhatIsPublished();
        papers.papersAreMade();

        new PlayedCorrection(this, seals, verification, rankings).aCorrectionIsANewSeal();
        new RealSeason(this, seals).aRealSeasonComesInAndIsSealed();
    }
}
