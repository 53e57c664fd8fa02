package org.paperlessport.routes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The arrows of the house: who may know whom. When this fails the design changed: change the text too, or the code. */
class ArchitectureTest {

    private static final String CLEARANCE = "org.paperlessport.clearance..";
    private static final String SCHEMAS = "org.paperlessport.schemas..";
    private static final String ADAPTERS = "org.paperlessport.adapters..";
    private static final String ROUTES = "org.paperlessport.routes..";
    private static final String FIXTURES = "org.paperlessport.fixtures..";
    private static final List<String> ROOMS = List.of("platform", "payment", "carrier", "declarant", "customs", "port",
            "site", "partners", "casebook", "api", "console");

    private static JavaClasses hub;

    @BeforeAll
    static void readTheHub() {
        hub = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.paperlessport");
    }

    @Test
    void theWholeHouseIsLookedAt() {
        assertThat(Stream.of(CLEARANCE, SCHEMAS, ADAPTERS, ROUTES, FIXTURES).map(one -> one.replace("..", ".")))
                .allSatisfy(root -> assertThat(hub.stream().anyMatch(one -> one.getName().startsWith(root)))
                        .as(root).isTrue());
    }

    @Test
    void theRulesKnowOnlyJavaAndEachOther() {
        classes().that().resideInAPackage(CLEARANCE)
                .should().onlyDependOnClassesThat().resideInAnyPackage(CLEARANCE, "java..").check(hub);
    }

    @Test
    void theWordsOnTheWireKnowNeitherTheRulesNorAnyFramework() {
        noClasses().that().resideInAPackage(SCHEMAS)
                .should().dependOnClassesThat().resideInAnyPackage(CLEARANCE, ADAPTERS, ROUTES, FIXTURES,
                        "org.springframework..", "org.apache.camel..", "jakarta.persistence..", "java.sql..")
                .check(hub);
    }

    @Test
    void onlyTheFlowKnowsCamel() {
        noClasses().that().resideOutsideOfPackage(ROUTES)
                .should().dependOnClassesThat().resideInAPackage("org.apache.camel..").check(hub);
    }

    @Test
    void nobodyKnowsTheFlow() {
        noClasses().that().resideOutsideOfPackage(ROUTES)
                .should().dependOnClassesThat().resideInAPackage(ROUTES).check(hub);
    }

    @Test
    void nobodyKnowsTheStandInParties() {
        noClasses().that().resideOutsideOfPackage(FIXTURES)
                .should().dependOnClassesThat().resideInAPackage(FIXTURES).check(hub);
    }

    @Test
    void theStandInPartiesKnowNoMoreThanAnOutsiderCould() {
        noClasses().that().resideInAPackage(FIXTURES)
                .should().dependOnClassesThat().resideInAnyPackage(CLEARANCE, ADAPTERS, ROUTES).check(hub);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "payment", "carrier", "declarant", "customs", "port", "site", "partners"})
    void aPartysRoomHasNoDoorToAnother(String room) {
        hasDoorsOnlyTo(room);
    }

    @Test
    void theCasebookHasNoDoorToAnyRoom() {
        hasDoorsOnlyTo("casebook");
    }

    /** The pages and the interface read; customs' room lends them its tables of reasons, and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"api", "console"})
    void theInterfaceAndThePagesReadTheCasebookThePartnersAndCustomsTables(String room) {
        hasDoorsOnlyTo(room, "casebook", "partners", "customs");
    }

    @Test
    void generatedBindingsStayWithTheSchemasAndTheRoomsThatReadThem() {
        noClasses().that().resideOutsideOfPackage(SCHEMAS)
                .and().resideOutsideOfPackages(insideAll("platform", "payment", "carrier", "declarant", "customs"))
                .should().dependOnClassesThat().resideInAnyPackage("org.paperlessport.schemas.ceb.imports..",
                        "org.paperlessport.schemas.ceb.exports..", "org.paperlessport.schemas.ceb.signature..")
                .check(hub);
    }

    @Test
    void ediIsReadInOnePlace() {
        noClasses().that().resideOutsideOfPackage(SCHEMAS)
                .should().dependOnClassesThat().resideInAPackage("io.xlate..").check(hub);
    }

    @Test
    void thereIsNoThirdShelf() {
        noClasses().should().resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..base..")
                .check(hub);
    }

    private static void hasDoorsOnlyTo(String room, String... others) {
        String[] closed = ROOMS.stream().filter(one -> !one.equals(room) && !List.of(others).contains(one))
                .map(ArchitectureTest::inside).toArray(String[]::new);
        noClasses().that().resideInAPackage(inside(room))
                .should().dependOnClassesThat().resideInAnyPackage(closed)
                .allowEmptyShould(true).check(hub);
    }

    private static String inside(String room) {
        return "org.paperlessport.adapters." + room + "..";
    }

    private static String[] insideAll(String... rooms) {
        return Stream.of(rooms).map(ArchitectureTest::inside).toArray(String[]::new);
    }
}
