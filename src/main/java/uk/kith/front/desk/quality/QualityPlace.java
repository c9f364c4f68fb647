package uk.kith.front.desk.quality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Place;

/** Data quality in the row of places. */
@Configuration(proxyBeanMethods = false)
class QualityPlace {

    @Bean
    Place dataQuality() {
        return new Place("Data quality", QualityAsked.PATH, Right.SEE_CHILDREN.name(), 60);
    }
}
