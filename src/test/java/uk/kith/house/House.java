package uk.kith.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import uk.kith.KithApplication;

/**
 * The house as its modules declare it. Its chapters stand in the order in which data flows: code may use only what
 * stands above it.
 *
 * @param modules as Modulith finds them
 * @param rooms the same, as their own words describe them
 */
record House(ApplicationModules modules, List<Room> rooms) {

    static final List<String> CHAPTERS =
            List.of("kernel", "statute", "platform", "record", "insight", "account", "front");

    private static final ImportOption WITHOUT_TESTS = new ImportOption.DoNotIncludeTests();

    static House kith() {
        return at("uk.kith", ApplicationModules.of(KithApplication.class, WITHOUT_TESTS));
    }

    /** A small house built wrongly on purpose, among the tests. */
    static House planted(String name) {
        var base = "planted." + name;
        return at(base, ApplicationModules.of(base, ImportOption.Predefined.ONLY_INCLUDE_TESTS));
    }

    private static House at(String base, ApplicationModules modules) {
        return new House(
                modules,
                modules.stream()
                        .map(module -> room(base, module.getBasePackage().getName()))
                        .toList());
    }

    /** The module that a class belongs to; none for the two classes at the top that start the program. */
    Optional<Room> roomOf(JavaClass type) {
        return rooms.stream()
                .filter(room -> (type.getPackageName() + ".").startsWith(room.packageName() + "."))
                .findFirst();
    }

    private static Room room(String base, String packageName) {
        try {
            var information = Class.forName(packageName + ".package-info");
            var declared = information.getAnnotation(ApplicationModule.class);
            return new Room(
                    declared.id(),
                    declared.displayName(),
                    packageName,
                    packageName.substring(base.length() + 1).split("\\.")[0],
                    List.of(declared.allowedDependencies()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(packageName + " has no package-info.java", e);
        }
    }

    /**
     * A module.
     *
     * @param id its name, and the name of its database schema
     * @param title what the office calls it
     * @param packageName its base package
     * @param chapter where it stands in the house
     * @param uses the modules that it declares to use, or doors of them ({@code people::facts})
     */
    record Room(String id, String title, String packageName, String chapter, List<String> uses) {

        int storey() {
            return CHAPTERS.indexOf(chapter);
        }

        boolean declares(String other) {
            return uses.stream().anyMatch(use -> use.equals(other) || use.startsWith(other + "::"));
        }

        Path sources() {
            return Path.of("src/main/java", packageName.split("\\."));
        }
    }
}
