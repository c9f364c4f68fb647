package uk.kith.front.desk.restricted;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Place;

/** Restricted records in the row of places. */
@Configuration(proxyBeanMethods = false)
class RestrictedPlace {

    @Bean
    Place restrictedRecords() {
        return new Place("Restricted", OpenedController.PATH, Right.SEE_CHILDREN.name(), 90);
    }
}
