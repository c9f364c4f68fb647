package uk.kith.access;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages of Kith as its router knows them, and the addresses at which the rows of one child would be met. */
final class PagesOfKith {

    private final RequestMappingHandlerMapping router;
    private final RestrictedChild of;

    PagesOfKith(RequestMappingHandlerMapping router, RestrictedChild of) {
        this.router = router;
        this.of = of;
    }

    /** The patterns that answer to this method, in order. */
    List<String> patterns(RequestMethod method) {
        return router.getHandlerMethods().keySet().stream()
                .filter(page -> page.getMethodsCondition().getMethods().isEmpty()
                        || page.getMethodsCondition().getMethods().contains(method))
                .flatMap(page -> page.getPatternValues().stream())
                .sorted()
                .distinct()
                .toList();
    }

    static boolean isOfAChild(String pattern) {
        return pattern.contains("{child}");
    }

    /**
     * Every address that a pattern of a child may mean: with the child, and with each of their rows where it has room for one.
     *
     * @throws AssertionError when it has room for something that is not known here
     */
    Stream<String> ofTheChild(String pattern) {
        var bare = filled(pattern);
        if (!bare.contains("{")) return Stream.of(bare);
        return kinds(bare)
                .flatMap(kind -> of.rows().stream().map(row -> kind.replaceAll("\\{(id|episode)}", row.toString())));
    }

    /** The address of a page that is of no one child. */
    String filled(String pattern) {
        var filled = pattern.replace("{child}", of.child().toString())
                .replace("{worker}", of.allowed().id().toString())
                .replace("{glass}", of.glass().toString())
                .replace("{finding}", NOBODY.toString())
                .replace("{team}", of.team().toString())
                .replace("{post}", of.post().toString())
                .replace("{run}", of.run().toString())
                .replace("{sent}", NOBODY.toString())
                .replace("{measure}", "cp-plan-count")
                .replace("{report}", NOBODY.toString())
                .replace("{box}", "achievements")
                .replace("{ending}", "html")
                .replace("/teams/{id}", "/teams/" + of.team());
        if (filled.replaceAll("\\{(id|episode|kind)}", "").contains("{")) {
            throw new AssertionError(
                    "The walk does not know what to put into " + pattern + ": say it in PagesOfKith.filled");
        }
        return filled;
    }

    /** The same address for a child, a row or an opened record that nobody ever had. */
    String ofNobody(String address) {
        return address.replace(of.child().toString(), NOBODY.toString())
                .replace(of.glass().toString(), NOBODY.toString());
    }

    static final UUID NOBODY = UUID.fromString("00000000-0000-4000-8000-000000000000");

    /** A kind of thing is called in addresses as the folder of its pages is. */
    private Stream<String> kinds(String pattern) {
        if (!pattern.contains("{kind}")) return Stream.of(pattern);
        return patterns(RequestMethod.GET).stream()
                .filter(page -> page.matches("/children/\\{child}/[a-z-]+/\\{id}"))
                .map(page -> pattern.replace("{kind}", page.split("/")[3]));
    }
}
