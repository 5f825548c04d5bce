package vn.codau;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.transaction.event.TransactionalEventListener;

@AnalyzeClasses(packages = "vn.codau", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    /** Reads a clock, chance or a default of the machine; an entry is the beginning of a signature. */
    private static final List<String> SURROUNDINGS = List.of(
            "java.lang.Math.random(",
            "java.lang.StrictMath.random(",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.lang.String.format(java.lang.String, ",
            "java.lang.String.formatted(",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.System.currentTimeMillis(",
            "java.lang.System.getProperty(",
            "java.lang.System.getenv(",
            "java.lang.System.nanoTime(",
            "java.nio.charset.Charset.defaultCharset(",
            "java.security.SecureRandom.<init>(",
            "java.text.Collator.getInstance()",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(",
            "java.text.NumberFormat.getInstance()",
            "java.text.SimpleDateFormat.<init>(",
            "java.time.Clock.system",
            "java.time.Clock.tick",
            "java.time.Instant.now(",
            "java.time.LocalDate.now(",
            "java.time.LocalDateTime.now(",
            "java.time.LocalTime.now(",
            "java.time.MonthDay.now(",
            "java.time.OffsetDateTime.now(",
            "java.time.OffsetTime.now(",
            "java.time.Year.now(",
            "java.time.YearMonth.now(",
            "java.time.ZoneId.systemDefault(",
            "java.time.ZonedDateTime.now(",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Calendar.getInstance(",
            "java.util.Collections.shuffle(",
            "java.util.Date.<init>()",
            "java.util.Formatter.<init>()",
            "java.util.GregorianCalendar.<init>(",
            "java.util.Locale.getDefault(",
            "java.util.Random.",
            "java.util.SplittableRandom.",
            "java.util.TimeZone.getDefault(",
            "java.util.UUID.randomUUID(",
            "java.util.concurrent.ThreadLocalRandom.",
            "java.util.random.");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule engineKnowsOnlyJavaAndItself = classes()
            .that(resideInAPackage("vn.codau.engine.."))
            .and(not(packageInfo()))
            .should(onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "vn.codau.engine..")));

    @ArchTest
    static final ArchRule engineNamesModulithOnlyOnItsPackages = classes()
            .that(resideInAPackage("vn.codau.engine.."))
            .and(packageInfo())
            .should(onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "org.springframework.modulith..")));

    @ArchTest
    static final ArchRule engineReadsNoClockNoChanceAndNoDefaultOfTheMachine =
            noClasses().that(resideInAPackage("vn.codau.engine..")).should().accessTargetWhere(ofSurroundings());

    @ArchTest
    static final ArchRule noFloatingPointInNumbersThatCount = noClasses()
            .that(resideInAnyPackage("vn.codau.engine..", "vn.codau.pack.."))
            .should(declareFloatingPoint())
            .orShould()
            .accessTargetWhere(ofFloatingPoint());

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("vn.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyCommandsSpeakToTheTerminal = noClasses()
            .that(not(DescribedPredicate.<JavaClass>or(
                    describe("vn.codau.Codau", type -> type.getName().equals("vn.codau.Codau")),
                    describe("commands of vn.codau.pack", ArchitectureTests::isCommandOfPack))))
            .should()
            .accessTargetWhere(ofTerminal());

    @ArchTest
    static final ArchRule nobodyUsesJavaUtilLogging =
            noClasses().should().dependOnClassesThat(resideInAPackage("java.util.logging.."));

    /** What is told only then would come too late to be recorded. */
    @ArchTest
    static final ArchRule onlyTheAuditLogActsJustBeforeACommit = noMethods()
            .that()
            .areDeclaredInClassesThat(resideOutsideOfPackage("vn.codau.audit.."))
            .should()
            .haveName("beforeCommit")
            .orShould()
            .beAnnotatedWith(TransactionalEventListener.class);

    /** Within a transaction everybody else would wait too; the guard says so in the first test that walks there. */
    @ArchTest
    static final ArchRule whoeverWaitsForAnotherProgramRefusesToBeInATransaction = classes()
            .that(describe(
                    "start a program or open a connection",
                    type -> type.getAccessesFromSelf().stream().anyMatch(ArchitectureTests::isToTheOutside)))
            .should(callNotInTransaction());

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Managers|Impl)(\\$.*)?")
            .as("no class should be called ...Utils, ...Helper, ...Manager or ...Impl");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = all(packages()).should(beNullMarked());

    private static boolean isToTheOutside(JavaAccess<?> access) {
        var signature = signature(access);
        return Stream.of(
                        "java.lang.ProcessBuilder.start(",
                        "java.lang.Runtime.exec(",
                        "java.net.Socket.<init>(",
                        "java.net.URL.open",
                        "java.net.http.HttpClient.",
                        "java.nio.channels.SocketChannel.open(",
                        "javax.net.SocketFactory.createSocket(")
                .anyMatch(signature::startsWith);
    }

    private static ArchCondition<JavaClass> callNotInTransaction() {
        return new ArchCondition<>("call NotInTransaction.require()") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var asks = type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> signature(call).equals("vn.codau.shared.NotInTransaction.require()"));
                events.add(new SimpleConditionEvent(type, asks, type.getName() + (asks ? " asks" : " does not ask")));
            }
        };
    }

    private static DescribedPredicate<JavaClass> packageInfo() {
        return simpleName("package-info");
    }

    private static boolean isCommandOfPack(JavaClass type) {
        return type.getPackageName().startsWith("vn.codau.pack")
                && outermost(type).getSimpleName().matches(".*Commands?");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaAccess<?>> ofSurroundings() {
        return describe(
                "a clock, chance or a default of the machine",
                access -> SURROUNDINGS.stream().anyMatch(signature(access)::startsWith));
    }

    private static DescribedPredicate<JavaAccess<?>> ofTerminal() {
        return describe("the terminal", access -> {
            var signature = signature(access);
            return Stream.of(
                                    "java.lang.System.out",
                                    "java.lang.System.err",
                                    "java.lang.System.console(",
                                    "java.lang.IO.")
                            .anyMatch(signature::startsWith)
                    || signature.endsWith(".printStackTrace()");
        });
    }

    private static String signature(JavaAccess<?> access) {
        return access.getTarget().getFullName();
    }

    /** Reaches what no declaration shows: {@code BigDecimal.doubleValue()}, {@code Math.sqrt(double)}. */
    private static DescribedPredicate<JavaAccess<?>> ofFloatingPoint() {
        return describe("floating point", access -> {
            var target = access.getTarget();
            var types = switch (target) {
                case CodeUnitAccessTarget unit ->
                    Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
                case FieldAccessTarget field -> Stream.of(field.getRawType());
                default -> Stream.<JavaClass>empty();
            };
            return Stream.concat(types, Stream.of(target.getOwner())).anyMatch(ArchitectureTests::isFloating);
        });
    }

    private static ArchCondition<JavaClass> declareFloatingPoint() {
        return new ArchCondition<>("declare double or float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field ->
                                field.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTests::isFloating))
                        .forEach(field -> events.add(SimpleConditionEvent.satisfied(type, field.getDescription())));
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTests::isFloating))
                        .forEach(unit -> events.add(SimpleConditionEvent.satisfied(type, unit.getDescription())));
            }
        };
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static ClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream().map(JavaClass::getPackage).distinct().toList();
            }
        };
    }

    private static ArchCondition<JavaPackage> beNullMarked() {
        return new ArchCondition<>("be @NullMarked") {
            @Override
            public void check(JavaPackage item, ConditionEvents events) {
                var marked = item.isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        item,
                        marked,
                        item.getName() + (marked ? " is" : " is not") + " @NullMarked in its package-info"));
            }
        };
    }
}
