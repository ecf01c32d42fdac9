package org.gan4j.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Module;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.experiments.run.ExperimentRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Arrows go one way. Every module knows gan-spec, gan-api and itself, the backends what they share on a CPU, the experiments configurations, pictures and
 * the file format of weights; the experiments meet backends, data sets and metrics only as plug-ins.
 */
class ModuleArrowsTest {
    private static final String SPEC = "org.gan4j.spec..";
    private static final String API = "org.gan4j.api..";
    private static final String CONFIG = "org.gan4j.config..";
    private static final String HOST = "org.gan4j.host..";
    private static final String PICTURES = "org.gan4j.pictures..";
    private static final String SAFETENSORS = "org.gan4j.safetensors..";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gan4j");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spec",
                "api",
                "host",
                "safetensors",
                "nd4j",
                "djl",
                "datasets",
                "metrics",
                "config",
                "pictures",
                "experiments",
                "cli",
                "testkit"
            })
    void seesEveryModule(String module) {
        assertThat(CLASSES.getDefaultPackage().containsPackage("org.gan4j." + module))
                .isTrue();
    }

    @Test
    void apiKnowsNoEngineNoFileFormatAndNoPicture() {
        noClasses()
                .that()
                .resideInAPackage(API)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.nd4j..",
                        "org.bytedeco..",
                        "ai.djl..",
                        "com.fasterxml..",
                        "picocli..",
                        "java.awt..",
                        "javax.imageio..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "host", "safetensors", "datasets", "pictures", "testkit"})
    void mostModulesKnowOnlyTheApiAndThemselves(String module) {
        assertKnowsOnly(SPEC, API, "org.gan4j." + module + "..");
    }

    @Test
    void specKnowsNothingElse() {
        assertKnowsOnly(SPEC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nd4j", "djl"})
    void backendsKnowWhatTheyShareOnACpu(String module) {
        assertKnowsOnly(SPEC, API, HOST, "org.gan4j." + module + "..");
    }

    @Test
    void metricsReadWeights() {
        assertKnowsOnly(SPEC, API, SAFETENSORS, "org.gan4j.metrics..");
    }

    @Test
    void configurationsKnowNoExperimentAndNoGan() {
        assertKnowsOnly(SPEC, CONFIG);
    }

    @Test
    void experimentsReadConfigurationsAndWeightsAndDrawPictures() {
        assertKnowsOnly(SPEC, API, CONFIG, SAFETENSORS, PICTURES, "org.gan4j.experiments..");
    }

    @Test
    void theCommandKnowsExperiments() {
        assertKnowsOnly(SPEC, API, CONFIG, PICTURES, "org.gan4j.experiments..", "org.gan4j.cli..");
    }

    @Test
    void onlyTheCommandKnowsTerminals() {
        noClasses()
                .that(resideInAPackage("org.gan4j..").and(not(resideInAPackage("org.gan4j.cli.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "org.jline..", "me.tongfei..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"experiments", "cli"})
    void packagesFormNoCycle(String module) {
        slices().matching("org.gan4j." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void onlyGuiceModulesAndCompositionRootsKnowGuice() {
        noClasses()
                .that(not(assignableTo(Module.class)))
                .and(not(belongToAnyOf(Plugins.class, ExperimentRunner.class)))
                .and(not(name("org.gan4j.experiments.compare.PartGame")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.inject..")
                .check(CLASSES);
    }

    /** @param known the last of them is the module itself */
    private static void assertKnowsOnly(String... known) {
        noClasses()
                .that()
                .resideInAPackage(known[known.length - 1])
                .should()
                .dependOnClassesThat(resideInAPackage("org.gan4j..").and(not(resideInAnyPackage(known))))
                .check(CLASSES);
    }
}
