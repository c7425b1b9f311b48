package nextsteps;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The order of the house: who may know whom, and why.
@AnalyzeClasses(packages = "nextsteps", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule importsGoDownward = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("review").definedBy("nextsteps.review..")
            .layer("app").definedBy("nextsteps.app..")
            .layer("ui").definedBy("nextsteps.ui..")
            .layer("vlc").definedBy("nextsteps.vlc..")
            .layer("host").definedBy("nextsteps.host..")
            .layer("leave").definedBy("nextsteps.leave..")
            .layer("group").definedBy("nextsteps.group..")
            .layer("session").definedBy("nextsteps.session..")
            .layer("film").definedBy("nextsteps.film..")
            .layer("print").definedBy("nextsteps.print..")
            .layer("check").definedBy("nextsteps.check..")
            .layer("translate").definedBy("nextsteps.translate..")
            .layer("seal").definedBy("nextsteps.seal..")
            .layer("disc").definedBy("nextsteps.disc..")
            .layer("programme").definedBy("nextsteps.programme..")
            .layer("subtitle").definedBy("nextsteps.subtitle..")
            .layer("playback").definedBy("nextsteps.playback..")
            .layer("language").definedBy("nextsteps.language..")
            .whereLayer("review").mayNotBeAccessedByAnyLayer()
            .whereLayer("app").mayOnlyBeAccessedByLayers("review")
            .whereLayer("ui").mayOnlyBeAccessedByLayers("app", "review")
            .whereLayer("vlc").mayOnlyBeAccessedByLayers("app", "review")
            .whereLayer("host").mayOnlyBeAccessedByLayers("app", "review")
            .whereLayer("leave").mayOnlyBeAccessedByLayers("host", "app", "review")
            .whereLayer("group").mayOnlyBeAccessedByLayers("ui", "app")
            .whereLayer("session").mayOnlyBeAccessedByLayers("group", "ui", "app", "review")
            .whereLayer("film").mayOnlyBeAccessedByLayers("app", "review")
            .whereLayer("print").mayOnlyBeAccessedByLayers("app", "review")
            .whereLayer("check").mayOnlyBeAccessedByLayers("app", "review")
            .whereLayer("translate").mayOnlyBeAccessedByLayers("app")
            .whereLayer("seal").mayOnlyBeAccessedByLayers("app")
            .whereLayer("disc").mayOnlyBeAccessedByLayers("app", "review")
            .whereLayer("programme").mayOnlyBeAccessedByLayers("session", "group", "film", "print", "check", "translate", "disc", "ui", "app", "review")
            .whereLayer("subtitle").mayOnlyBeAccessedByLayers("session", "group", "film", "check", "translate", "ui", "app", "review")
            .whereLayer("playback").mayOnlyBeAccessedByLayers("session", "group", "check", "vlc", "ui", "app", "review")
            .whereLayer("language").mayOnlyBeAccessedByLayers("session", "print", "check", "disc", "ui", "app", "review")
            .because("a change in a screen must never reach the leaves, and two neighbours that do not meet can be changed apart");

    @ArchTest
    static final ArchRule packagesGoRoundInNoCircle = slices().matching("nextsteps.(**)").should().beFreeOfCycles()
            .because("a package that needs its own user cannot be read, tested or replaced alone");

    @ArchTest
    static final ArchRule onlyTheAdapterNamesVlcj = noClasses().that().resideOutsideOfPackage("nextsteps.vlc..")
            .should().dependOnClassesThat().resideInAnyPackage("uk.co.caprica..")
            .because("libVLC may be called from one thread only, and one package can see to that");

    @ArchTest
    static final ArchRule onlyTheOutermostCallNativeCode = noClasses().that().resideOutsideOfPackages("nextsteps.vlc..", "nextsteps.host..")
            .should().dependOnClassesThat().resideInAnyPackage("com.sun.jna..")
            .because("a wrong call of native code ends the process, so few may make one");

    @ArchTest
    static final ArchRule leavingDependsOnNothing = classes().that().resideInAPackage("nextsteps.leave..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("nextsteps.leave..", "java..", "org.jspecify..")
            .because("it must work in every state of every screen, and must not stop, release or mute a player: it knows none");

    @ArchTest
    static final ArchRule theCurtainKnowsNoPlayer = noClasses().that().haveSimpleName("Curtain")
            .should().dependOnClassesThat().resideInAnyPackage("nextsteps.playback..", "uk.co.caprica..")
            .because("hiding must be quick: stopping and releasing libVLC take half a second and may hang");

    @ArchTest
    static final ArchRule thePlayerDoesNotKnowTheWorkbench = noClasses().that().resideOutsideOfPackage("nextsteps.review..")
            .should().dependOnClassesThat().resideInAnyPackage("nextsteps.review..")
            .because("no medium has it, and nothing that writes may come to a viewer");

    @ArchTest
    static final ArchRule whatIsSaidInReviewsIsKeptWithoutScreens = noClasses().that().resideInAPackage("nextsteps.review")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "nextsteps.ui..", "nextsteps.app..", "nextsteps.vlc..", "nextsteps.host..")
            .because("what partners have written must be read and joined where no player runs");

    @ArchTest
    static final ArchRule onlyScreensDraw = noClasses().that().resideOutsideOfPackages("nextsteps.ui..", "nextsteps.vlc..", "nextsteps.app..", "nextsteps.review.ui..", "nextsteps.review.app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("what a viewer can do must be testable without a screen");

    @ArchTest
    static final ArchRule theLeavesObserveNothing = noClasses()
            .that().resideInAnyPackage("nextsteps.programme..", "nextsteps.subtitle..", "nextsteps.playback..", "nextsteps.language..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..")
            .because("the leaves serve the command line and the build too, where no toolkit runs");

    @ArchTest
    static final ArchRule nobodyReachesTheNetwork = noClasses()
            .should().dependOnClassesThat().haveNameMatching("java\\.net\\.(?!URI$|URISyntaxException$).*|javax\\.net\\..*|java\\.rmi\\..*")
            .because("the player opens no connection, whatever the media or the manifest say");

    @ArchTest
    static final ArchRule nothingIsRemembered = noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.prefs..")
            .because("preferences outlive the sitting, on a computer that may be his");

    @ArchTest
    static final ArchRule internalsOfJavaFxAreLeftAlone = noClasses().should().dependOnClassesThat().resideInAnyPackage("com.sun.javafx..", "com.sun.glass..", "com.sun.prism..")
            .because("they change without notice from release to release");
}
