package uk.kith.front.desk.returns;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Place;

/** Returns in the row of places. */
@Configuration(proxyBeanMethods = false)
class ReturnsPlace {

    @Bean
    Place returns() {
        return new Place("Returns", ReturnsController.PATH, Right.LOAD_AND_PRODUCE.name(), 70);
    }
}
