package org.chengmen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.chengmen.kernel.access.AsksFactorAgain;
import org.chengmen.kernel.access.ForSignedIn;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.OpenToAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RequestMapping;

import java.lang.annotation.Annotation;
import java.util.List;

/// The rules of the house that no compiler holds.
@AnalyzeClasses(packages = "org.chengmen", importOptions = DoNotIncludeTests.class)
class HouseTests {

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(OpenToAll.class, ForSignedIn.class, ForStaff.class);

    /// Templates are generated into a package of their own and reach into the room they belong to.
    @Test
    void keepsItsArrowsPointingDown() {
        ApplicationModules.of(Chengmen.class, resideInAPackage("org.chengmen.pages..")).verify();
    }

    @ArchTest
    static final ArchRule everyHandlerSaysWhoMayCallIt =
            methods().that().areMetaAnnotatedWith(RequestMapping.class).should(sayWhoMayCall());

    @ArchTest
    static final ArchRule onlyHandlersOfSomebodyAskForAProof =
            methods()
                    .that()
                    .areAnnotatedWith(AsksFactorAgain.class)
                    .should()
                    .beMetaAnnotatedWith(RequestMapping.class)
                    .andShould()
                    .notBeAnnotatedWith(OpenToAll.class);

    @ArchTest
    static final ArchRule handlersEndInPagesDeskOrApi =
            classes()
                    .that()
                    .containAnyMethodsThat(
                            DescribedPredicate.describe(
                                    "handle requests",
                                    it -> it.isMetaAnnotatedWith(RequestMapping.class)))
                    .should()
                    .haveNameMatching(".*(Pages|Desk|Api)$");

    @ArchTest
    static final ArchRule onlyOutboundCallsOut =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.chengmen.outbound..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.net.http..",
                            "org.apache.hc..",
                            "org.springframework.web.client..",
                            "org.springframework.http.client..",
                            "org.eclipse.jetty.client..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.net\\.(HttpURLConnection|URLConnection)")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sqlGoesThroughOneClient =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            ".*\\.(JdbcTemplate|NamedParameterJdbcTemplate|EntityManager)");

    /// A stream of rows holds its connection until somebody closes it, and nobody does.
    @ArchTest
    static final ArchRule rowsAreReadAsLists =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule nothingIsSerialised =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.io\\.Object(In|Out)putStream");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            classes()
                    .that()
                    .resideOutsideOfPackage("org.chengmen.pages..")
                    .should()
                    .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl|Base)$");

    @ArchTest
    static final ArchRule packagesAreNoDrawers =
            noClasses().should().resideInAnyPackage("..util..", "..common..", "..support..");

    /// What the method says counts; what its class says, only where the method says nothing.
    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry exactly one of @OpenToAll, @ForSignedIn, @ForStaff") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var here = said(method);
                var total = here == 0 ? said(method.getOwner()) : here;
                if (total != 1) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method,
                                    method.getFullName() + " says " + total + " times who"));
                }
            }
        };
    }

    private static long said(CanBeAnnotated element) {
        return ACCESS.stream().filter(element::isMetaAnnotatedWith).count();
    }

    private static long said(JavaClass owner) {
        return said((CanBeAnnotated) owner);
    }
}
