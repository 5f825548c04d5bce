package vn.codau;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.MessageDigest;
import java.time.ZoneId;

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
}
