package org.depesche.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.HttpURLConnection;
import java.net.Socket;

/** The arrows between the modules, and the habits that hold in all of them. */
@AnalyzeClasses(packages = "org.depesche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CORE = "org.depesche.core..";
    private static final String LINGUISTICS = "org.depesche.linguistics..";
    private static final String EXTRACTORS = "org.depesche.extractors..";
    private static final String READERS = "org.depesche.readers..";
    private static final String BANK = "org.depesche.bank..";
    private static final String TESTKIT = "org.depesche.testkit..";
    private static final String CLI = "org.depesche.cli..";

    /** Classes of modules named here may use java.util.regex: each with the reason why its pattern cannot backtrack. */
    private static final DescribedPredicate<JavaClass> MAY_USE_REGEX =
            belongToAnyOf().as("are on the list of those that may use java.util.regex");

    @ArchTest
    static final ArchRule coreKnowsNoOtherModule =
            noClasses().that().resideInAPackage(CORE).should().dependOnClassesThat(depescheOutside(CORE));

    @ArchTest
    static final ArchRule coreNeedsNothingButLoggingFacadeAndJackson = classes()
            .that()
            .resideInAPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(CORE, "java..", "org.slf4j..", "com.fasterxml.jackson..", "org.jspecify..");

    @ArchTest
    static final ArchRule linguisticsKnowsCoreAlone = noClasses()
            .that()
            .resideInAPackage(LINGUISTICS)
            .should()
            .dependOnClassesThat(depescheOutside(LINGUISTICS, CORE));

    @ArchTest
    static final ArchRule extractorsKnowCoreAndLinguisticsAlone = noClasses()
            .that()
            .resideInAPackage(EXTRACTORS)
            .should()
            .dependOnClassesThat(depescheOutside(EXTRACTORS, CORE, LINGUISTICS));

    @ArchTest
    static final ArchRule extractorsDoNotKnowEachOther =
            slices().matching("org.depesche.extractors.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule readersKnowCoreAlone =
            noClasses().that().resideInAPackage(READERS).should().dependOnClassesThat(depescheOutside(READERS, CORE));

    @ArchTest
    static final ArchRule bankKnowsCoreAlone =
            noClasses().that().resideInAPackage(BANK).should().dependOnClassesThat(depescheOutside(BANK, CORE));

    /** Drivers are found by java.sql, so that each may be left away. */
    @ArchTest
    static final ArchRule nothingKnowsADriver =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.sqlite..", "org.postgresql..");

    @ArchTest
    static final ArchRule testkitKnowsCoreAlone =
            noClasses().that().resideInAPackage(TESTKIT).should().dependOnClassesThat(depescheOutside(TESTKIT, CORE));

    @ArchTest
    static final ArchRule packagesOfAModuleFormNoCycle =
            slices().assignedFrom(new PackagesBelowEntrances()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule commandLineAloneKnowsPicocliAndLogback = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "ch.qos.logback..");

    @ArchTest
    static final ArchRule commandLineAloneWritesToStandardStreams =
            noClasses().that().resideOutsideOfPackage(CLI).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule commandLineAloneEndsTheProcess = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule loggingGoesThroughTheFacade = noClasses().should(USE_JAVA_UTIL_LOGGING);

    /** A pattern that backtracks can be made to run for years by the text of an article. */
    @ArchTest
    static final ArchRule articleTextMeetsNoRegularExpression = noClasses()
            .that()
            .resideInAnyPackage(LINGUISTICS, EXTRACTORS, READERS)
            .and(not(MAY_USE_REGEX))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..")
            .orShould()
            .callMethodWhere(target(owner(belongToAnyOf(String.class)))
                    .and(target(nameMatching("matches|replaceAll|replaceFirst"))));

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule nothingIsFetched = noClasses()
            .that()
            .resideInAnyPackage(CORE, LINGUISTICS, EXTRACTORS, READERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(HttpURLConnection.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Socket.class);

    private static DescribedPredicate<JavaClass> depescheOutside(String... packages) {
        return resideInAPackage("org.depesche..")
                .and(not(resideInAnyPackage(packages)))
                .as("are Depesche's and outside of %s", String.join(", ", packages));
    }

    /**
     * All packages but those at the top of a module. A module's entrance stands there beside the types that its parts speak of: it makes
     * the parts, and they know the types.
     */
    private static final class PackagesBelowEntrances implements SliceAssignment {

        private static final String ENTRANCE = "org\\.depesche\\.(\\w+|extractors\\.\\w+)";

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            String name = javaClass.getPackageName();
            return name.matches(ENTRANCE) ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
        }

        @Override
        public String getDescription() {
            return "packages below the top of a module";
        }
    }
}
