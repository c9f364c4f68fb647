package uk.kith.front.desk.returns.annexa;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Place;

/** Annex A in the row of places. */
@Configuration(proxyBeanMethods = false)
class AnnexAPlace {

    @Bean
    Place annexA() {
        return new Place("Annex A", AnnexAController.PATH, Right.LOAD_AND_PRODUCE.name(), 70);
    }
}
