package uk.kith.front.desk.quality;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.kith.platform.identity.NeedsNoRight;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Listing;

/** Every national rule that is held, in plain words. */
@Controller
@Transactional
@NeedsNoRight(because = "It says what the nation asks of every authority.")
class NationalRulesController {

    @GetMapping(RulesAsked.PATH)
    String show(HttpServletRequest request, Model page) {
        var asked = new RulesAsked(Address.of(request));
        var rules = asked.rules();
        var listing = Listing.of(asked.address(), List.of(), "code").withTotal(rules.size());
        page.addAttribute(
                "page",
                new NationalRulesPage(
                        asked,
                        listing,
                        rules.stream()
                                .skip(listing.offset())
                                .limit(listing.size())
                                .toList()));
        return "desk/quality/national-rules";
    }
}
