package vn.codau;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.concurrent.ConcurrentMap;

/** What {@code platform} does once, nobody does again. */
@AnalyzeClasses(packages = "vn.codau", importOptions = DoNotIncludeTests.class)
class OneWayTests {

    @ArchTest
    static final ArchRule oneSha256 = noClasses()
            .that()
            .resideOutsideOfPackage("vn.codau.platform.digest")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(MessageDigest.class);

    /** Vietnam's and, in the database, UTC; what {@code platform.time} does not offer yet belongs there. */
    @ArchTest
    static final ArchRule oneZone = noClasses()
            .that()
            .resideOutsideOfPackage("vn.codau.platform.time")
            .should()
            .accessTargetWhere(targetOwner(assignableTo(ZoneId.class)).as("ZoneId or ZoneOffset"));

    /** {@code Caches} makes them, each with a bound. */
    @ArchTest
    static final ArchRule cachesHaveABound = noClasses()
            .that()
            .resideOutsideOfPackage("vn.codau.platform.cache")
            .should()
            .accessTargetWhere(targetOwner(name(Caffeine.class.getName())));

    /**
     * A map for many threads is a cache without a bound, or state of one node that another node does not see. Named are those
     * that are neither.
     */
    @ArchTest
    static final ArchRule noMapsForManyThreads = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.codau.jobs.JobClaims") // One entry a lane of work, and no more.
            .should()
            .accessTargetWhere(targetOwner(assignableTo(ConcurrentMap.class)).and(constructed()));

    /** Memory that forgets the oldest first must not be one that forgets the rarest: the answers of a matrix to its browser. */
    @ArchTest
    static final ArchRule noOwnLeastRecentlyUsed = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.codau.uikit.Matrix$Recent")
            .should()
            .beAssignableTo(LinkedHashMap.class);

    private static DescribedPredicate<JavaAccess<?>> constructed() {
        return DescribedPredicate.describe(
                "construction", access -> access.getName().equals("<init>"));
    }
}
