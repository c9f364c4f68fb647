package uk.kith.account.returns.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How sharp the examples of some rules are: of the small mistakes that could be made in the rules, how many an example finds.
 *
 * @param made the mistakes that were tried
 * @param unseen those that no example found, in words
 */
public record MutationScore(String rules, int made, List<String> unseen) {

    public int seen() {
        return made - unseen.size();
    }

    /** The classes of rules in the package of their book: those with a list ALL. */
    public static List<Class<?>> groupsBeside(Class<?> book) {
        try (var files = Files.list(folder(book))) {
            var groups = new ArrayList<Class<?>>();
            for (var file : files.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith("Rules.class"))
                    .sorted()
                    .toList()) {
                var group = Class.forName(book.getPackageName() + "." + file.replace(".class", ""));
                if (Stream.of(group.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals("ALL"))) groups.add(group);
            }
            return groups;
        } catch (IOException | URISyntaxException | ClassNotFoundException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Path folder(Class<?> book) throws URISyntaxException {
        return Path.of(book.getProtectionDomain().getCodeSource().getLocation().toURI())
                .resolve(book.getPackageName().replace('.', '/'));
    }

    /**
     * Makes every mistake in a class of rules, one at a time, and asks whether the examples still pass.
     *
     * @param asker the class beside the rules that asks whether the examples of a class of rules pass
     */
    public static MutationScore of(Class<?> rules, Class<?> asker, Map<String, List<Example>> examples) {
        var model = ClassFile.of().parse(bytes(rules.getName()));
        if (!pass(new Anew(rules, null), rules, asker, examples))
            throw new IllegalStateException("The examples of " + rules + " do not pass as they are.");
        var unseen = new ArrayList<String>();
        var mutations = Mutation.of(model, examples.keySet());
        for (var mutation : mutations)
            if (pass(new Anew(rules, mutation.in(model)), rules, asker, examples))
                unseen.add("%s:%d %s".formatted(rules.getSimpleName(), mutation.line(), mutation.words()));
        return new MutationScore(rules.getSimpleName(), mutations.size(), unseen);
    }

    @SuppressWarnings("unchecked") // the asker is what it is, in another loader
    private static boolean pass(ClassLoader anew, Class<?> rules, Class<?> asker, Map<String, List<Example>> examples) {
        try {
            var asks = (BiPredicate<Map<String, List<Example>>, Class<?>>)
                    anew.loadClass(asker.getName()).getDeclaredConstructor().newInstance();
            return asks.test(examples, Class.forName(rules.getName(), true, anew));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (RuntimeException | LinkageError broken) {
            return false;
        }
    }

    /** Loads the package of the rules once more, with one of its classes changed. */
    private static final class Anew extends ClassLoader {

        private static final Map<String, byte[]> READ = new HashMap<>();

        private final String inPackage;
        private final String rules;
        private final byte @Nullable [] changed;

        Anew(Class<?> rules, byte @Nullable [] changed) {
            super(rules.getClassLoader());
            this.inPackage = rules.getPackageName() + ".";
            this.rules = rules.getName();
            this.changed = changed;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(inPackage)) return super.loadClass(name, resolve);
            var loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            var bytes =
                    name.equals(rules) && changed != null ? changed : READ.computeIfAbsent(name, MutationScore::bytes);
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private static byte[] bytes(String name) {
        var file = name.replace('.', '/') + ".class";
        try (var in = MutationScore.class.getClassLoader().getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
