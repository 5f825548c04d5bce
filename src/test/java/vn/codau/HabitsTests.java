package vn.codau;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.pack.season.SeasonReader;
import vn.codau.scoring.entry.ScoreWriter;
import vn.codau.scoring.store.ScoreEntryStore;

/** Habits of the portal's code and of its tests. */
@AnalyzeClasses(packages = "vn.codau")
class HabitsTests {

    /** These report times and assert none. */
    private static final Set<String> REPORT_TIMES = Set.of(
            "vn.codau.support.MadeInTurns",
            "vn.codau.pack.HostileFileTests",
            "vn.codau.criteria.ui.DesignerSpeedBrowserTests",
            "vn.codau.audit.MeasureChain");

    private static final List<String> OF_TIME = List.of(
            "java.lang.System.nanoTime(",
            "java.lang.System.currentTimeMillis(",
            "java.lang.Thread.sleep(",
            "TimeUnit.sleep(");

    /** Whoever reads a stream's steps must not have to look for effects in them. */
    @ArchTest
    static final ArchRule nobodyPeeksIntoStreams = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "a stream's peek",
                    (JavaAccess<?> access) -> access.getTarget() instanceof CodeUnitAccessTarget of
                            && of.getName().equals("peek")
                            && of.getOwner().getPackageName().equals("java.util.stream")));

    /** How long something takes says how busy the machine is. */
    @ArchTest
    static final ArchRule testsNeitherSleepNorAssertTimes = noClasses()
            .that(isTest())
            .and(not(resideInAnyPackage("vn.codau.measure..")))
            .and(not(describe("only report times", HabitsTests::reportsTimes)))
            .should()
            .accessTargetWhere(describe("the time or a sleep", HabitsTests::isOfTime));

    /** One rule says what may stand in a cell, and one place stores it; a new table only marks what it no longer takes. */
    @ArchTest
    static final ArchRule onlyTheWriterStoresScores = noClasses()
            .that(resideInAnyPackage("vn.codau.scoring.."))
            .and(not(belongToAnyOf(ScoreWriter.class, ScoreEntryStore.class)))
            .should()
            .accessTargetWhere(isCall(ScoreEntryStore.class, "save"));

    /** A sealed pack is unzipped and ranked once, whoever asks. */
    @ArchTest
    static final ArchRule sealedPacksAreReadInOnePlace = noClasses()
            .that(resideInAnyPackage(
                    "vn.codau.ranking..",
                    "vn.codau.documents..",
                    "vn.codau.proposal..",
                    "vn.codau.archive..",
                    "vn.codau.overview.."))
            .and(not(isTest()))
            .and(not(describe(
                    "the reader of sealed packs",
                    type -> type.getFullName().startsWith("vn.codau.ranking.seal.SealedRankings"))))
            .should()
            .accessTargetWhere(isCall(SeasonReader.class, "read"));

    /** Screens keep a snapshot's id and ask again. */
    @ArchTest
    static final ArchRule noSealedSeasonLiesInASession = noFields()
            .that()
            .areDeclaredInClassesThat(resideInAnyPackage("vn.codau..ui.."))
            .should()
            .haveRawType(SealedSeason.class)
            .orShould()
            .haveRawType(SeasonRanking.class);

    private static DescribedPredicate<JavaAccess<?>> isCall(Class<?> of, String name) {
        return describe(
                of.getSimpleName() + "." + name,
                access -> access.getTargetOwner().isEquivalentTo(of)
                        && access.getTarget().getName().equals(name));
    }

    private static DescribedPredicate<JavaClass> isTest() {
        return describe(
                "tests",
                type -> type.getSource()
                        .filter(source -> source.getUri().getPath().contains("/test-classes/"))
                        .isPresent());
    }

    private static boolean reportsTimes(JavaClass type) {
        return REPORT_TIMES.contains(type.getName().replaceFirst("\\$.*", ""));
    }

    private static boolean isOfTime(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (OF_TIME.stream().anyMatch(target.getFullName()::contains)
                        || (target.getOwner().isEquivalentTo(Assertions.class)
                                && target.getName().startsWith("assertTimeout")));
    }
}
