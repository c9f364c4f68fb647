package uk.kith.platform.authority.web;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.platform.authority.Authority;
import uk.kith.platform.authority.Setting;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;

/** Who the authority is: its name, codes and standing text, and what they were before. */
@Controller
@Transactional
@RequestMapping(SettingsPages.PATH)
@Needs(Right.ADMINISTER)
class SettingsPages {

    static final String PATH = "/settings";

    private final Authority authority;

    SettingsPages(Authority authority) {
        this.authority = authority;
    }

    @GetMapping
    String show(Model page) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values())
            values.put(setting, authority.get(setting).orElse(""));
        return shown(page, values, Problems.NONE);
    }

    @PostMapping
    String change(SettingsTyped form, Model page, RedirectAttributes redirect) {
        var problems = form.problems();
        if (problems.any()) return shown(page, form.values(), problems);
        form.values().forEach((setting, value) -> {
            if (!authority.get(setting).orElse("").equals(value)) authority.set(setting, value);
        });
        new Saved("The settings are saved", null).on(redirect);
        return "redirect:" + PATH;
    }

    private String shown(Model page, Map<Setting, String> values, Problems problems) {
        page.addAttribute("values", values);
        page.addAttribute("history", authority.history());
        page.addAttribute("problems", problems);
        return "authority/settings";
    }
}
