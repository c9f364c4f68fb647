package uk.kith.platform.identity.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.kith.kernel.London;
import uk.kith.platform.identity.SignedIn;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Banner;
import uk.kith.platform.pages.BannersHere;
import uk.kith.platform.pages.Link;
import uk.kith.platform.pages.WhoIsHere;

/** Tells the frame of each page who is signed in, whether the page stands in the past, and what glass is broken. */
@Component
class StateOfThePage implements WhoIsHere, BannersHere {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK);

    @Override
    public Optional<Someone> now() {
        return OfRequest.signedIn()
                .map(SignedIn::worker)
                .map(worker -> new Someone(worker.name(), worker.rolesInWords(), rights(worker)));
    }

    @Override
    public List<Banner> at(Address address) {
        var banners = new ArrayList<Banner>();
        OfRequest.knownAt().ifPresent(knownAt -> banners.add(Banner.knownAt(knownAt.day(), address)));
        OfRequest.signedIn().ifPresent(here -> here.glass().forEach(glass -> banners.add(broken(glass))));
        return banners;
    }

    private static Banner broken(SignedIn.OpenGlass glass) {
        return Banner.breakGlass(
                "Until " + time(glass.until()) + " you can see a restricted record. You said why: “" + glass.why()
                        + "”. A manager will review it.",
                new Link("The record", "/restricted"));
    }

    private static String time(Instant moment) {
        return TIME.format(LocalDateTime.ofInstant(moment, London.ZONE));
    }

    /** Rights as the frame knows them: by the name of the constant. */
    private static Set<String> rights(Worker worker) {
        return worker.roles().stream()
                .flatMap(role -> role.rights().stream())
                .map(Enum::name)
                .collect(Collectors.toSet());
    }
}
