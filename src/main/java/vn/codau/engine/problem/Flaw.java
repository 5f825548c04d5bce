package vn.codau.engine.problem;

/** What is refused: by the specification of the season pack (sections 1 to 7), save where said otherwise. */
public enum Flaw implements Reason {
    // numbers
    NOT_A_DECIMAL("notADecimal"),
    NOT_A_COUNT("notACount"),
    TOO_FINE("tooFine"),
    NEGATIVE("negative"),
    NOT_POSITIVE("notPositive"),
    OUT_OF_RANGE("outOfRange"),
    // texts and codes
    EMPTY_TEXT("emptyText"),
    REPEATED("repeated"),
    UNKNOWN_UNIT("unknownUnit"),
    NOT_A_MEMBER("notAMember"),
    IN_TWO_CLUSTERS("inTwoClusters"),
    HEAD_IS_DEPUTY("headIsDeputy"),
    UNKNOWN_LAW("unknownLaw"),
    FROM_AFTER_TO("fromAfterTo"),
    // criteria
    NO_SECTION("noSection"),
    NO_CHILDREN("noChildren"),
    NO_ENTRIES("noEntries"),
    NOT_ASCENDING("notAscending"),
    MIN_ABOVE_MAX("minAboveMax"),
    MAX_REQUIRED("maxRequired"),
    NEEDS_SCORER("needsScorer"),
    NOT_AGAINST_PEERS("notAgainstPeers"),
    WEIGHTS_NOT_ONE("weightsNotOne"),
    UNKNOWN_SECTION("unknownSection"),
    UNKNOWN_TIE_BREAK("unknownTieBreak"),
    // targets and scores
    NOT_A_LEAF("notALeaf"),
    TAKES_NO_TARGET("takesNoTarget"),
    NO_TARGET("noTarget"),
    TOO_MANY_CELLS("tooManyCells"),
    TAKES_NO_SCORE("takesNoScore"),
    NOT_THE_UNIT("notTheUnit"),
    OWN_UNIT("ownUnit"),
    NOT_THE_HEAD("notTheHead"),
    NOT_A_DEPUTY("notADeputy"),
    NOT_THE_SCORER("notTheScorer"),
    NOT_THE_STANDING_BODY("notTheStandingBody"),
    REASON_REQUIRED("reasonRequired"),
    INPUT_REQUIRED("inputRequired"),
    INPUT_NOT_ALLOWED("inputNotAllowed"),
    NOT_TRUE_OR_FALSE("notTrueOrFalse"),
    NOT_A_LEVEL("notALevel"),
    OFF_STEP("offStep"),
    NEEDS_VOLUME_AND_RATE("needsVolumeAndRate"),
    NEEDS_ONE_VALUE("needsOneValue"),
    REPEATED_SCORE("repeatedScore"),
    // decisions and selection
    TOO_MANY_DECISIONS("tooManyDecisions"),
    UNIT_REQUIRED("unitRequired"),
    UNIT_NOT_ALLOWED("unitNotAllowed"),
    NOTHING_TO_DECIDE("nothingToDecide"),
    NOT_TO_BE_CHOSEN("notToBeChosen"),
    MORE_THAN_MEMBERS("moreThanMembers"),
    MORE_THAN_PRESENT("moreThanPresent"),
    NOT_A_CANDIDATE("notACandidate"),
    // what a pack cannot say: a value while somebody types, a part made by a program
    NEEDS_TARGET("needsTarget"),
    SETTLES_NOTHING("settlesNothing");

    private final String key;

    Flaw(String name) {
        this.key = "engine.flaw." + name;
    }

    @Override
    public String key() {
        return key;
    }
}
