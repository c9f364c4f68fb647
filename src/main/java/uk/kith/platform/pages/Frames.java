package uk.kith.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Builds the frame of a page from what the modules of the house bring to it. */
@Component
class Frames {

    private final AuthorityName authority;
    private final WhoIsHere whoIsHere;
    private final Brought brought;
    private final Assets assets;

    /** Without a module that knows, the authority has no name yet and nobody is signed in. */
    Frames(
            ObjectProvider<AuthorityName> authority,
            ObjectProvider<WhoIsHere> whoIsHere,
            Brought brought,
            Assets assets) {
        this.authority = authority.getIfAvailable(() -> () -> "");
        this.whoIsHere = whoIsHere.getIfAvailable(() -> Optional::empty);
        this.brought = brought;
        this.assets = assets;
    }

    Frame of(HttpServletRequest request) {
        var address = Address.of(request);
        var who = whoIsHere.now();
        return new Frame(
                authority.now(),
                who.orElse(null),
                brought.places(who),
                brought.search(who),
                address,
                csrf(request),
                brought.banners(address),
                saved(request),
                assets.folder());
    }

    /**
     * The frame when even the frame may be what fails (the database is away): nothing in it is asked of anyone.
     */
    Frame bare(HttpServletRequest request) {
        return new Frame(
                "", null, List.of(), null, Address.of(request), csrf(request), List.of(), null, assets.folder());
    }

    private static Frame.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getToken())
                : null;
    }

    private static @Nullable Saved saved(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Saved.ATTRIBUTE) instanceof Saved saved ? saved : null;
    }

    /** What modules contribute as beans; there may be none of each. */
    @Component
    record Brought(ObjectProvider<Place> all, ObjectProvider<SearchBox> boxes, ObjectProvider<BannersHere> states) {

        List<Place> places(Optional<WhoIsHere.Someone> who) {
            return all.stream()
                    .filter(place -> mayUse(who, place.right()))
                    .sorted(Comparator.comparingInt(Place::order))
                    .toList();
        }

        @Nullable SearchBox search(Optional<WhoIsHere.Someone> who) {
            return boxes.stream()
                    .filter(box -> mayUse(who, box.right()))
                    .findFirst()
                    .orElse(null);
        }

        List<Banner> banners(Address address) {
            return states.orderedStream()
                    .flatMap(state -> state.at(address).stream())
                    .toList();
        }

        private static boolean mayUse(Optional<WhoIsHere.Someone> who, String right) {
            return who.filter(someone -> someone.rights().contains(right)).isPresent();
        }
    }
}
