package uk.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** A page is read in one transaction, which bears the worker and what was known; nobody calls a controller but the web. */
class ControllersTest {

    @Test
    void every_controller_works_in_a_transaction_and_is_its_modules_own_affair() {
        var kith = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("uk.kith");
        assertThat(faults(kith)).isEmpty();
    }

    @Test
    void a_controller_without_a_transaction_or_open_to_all_is_found() {
        var planted = new ClassFileImporter().importPackages("planted.controllers");
        assertThat(faults(planted))
                .containsExactlyInAnyOrder(
                        "planted.controllers.BareController is not @Transactional",
                        "planted.controllers.OpenController is not package-private");
    }

    private static List<String> faults(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                .flatMap(type -> Stream.of(
                                type.isMetaAnnotatedWith(Transactional.class) ? "" : "is not @Transactional",
                                isOpen(type) ? "is not package-private" : "")
                        .filter(fault -> !fault.isEmpty())
                        .map(fault -> type.getName() + " " + fault))
                .toList();
    }

    private static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
