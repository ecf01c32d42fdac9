package org.gan4j.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChartBuilder;

/** Charts have one style, and with it one way to write numbers. */
class ChartsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gan4j");

    @Test
    void areBuiltByTheirStyleAlone() {
        noClasses()
                .that(not(name("org.gan4j.pictures.ChartStyle")))
                .should()
                .callMethod(XYChartBuilder.class, "build")
                .orShould()
                .callMethod(CategoryChartBuilder.class, "build")
                .check(CLASSES);
    }
}
