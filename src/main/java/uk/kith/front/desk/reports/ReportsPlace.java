package uk.kith.front.desk.reports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Place;

/** Reports in the row of places. */
@Configuration(proxyBeanMethods = false)
class ReportsPlace {

    @Bean
    Place reports() {
        return new Place("Reports", ReportsController.PATH, Right.SEE_FIGURES.name(), 55);
    }
}
