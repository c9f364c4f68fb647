package uk.kith.platform.authority.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Place;

/** Where the settings stand in the row of places. */
@Configuration(proxyBeanMethods = false)
class SettingsPlace {

    @Bean
    Place settings() {
        return new Place("Settings", SettingsPages.PATH, Right.ADMINISTER.name(), 90);
    }
}
