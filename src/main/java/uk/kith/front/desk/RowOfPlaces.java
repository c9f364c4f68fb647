package uk.kith.front.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Place;
import uk.kith.platform.pages.SearchBox;

/** Where the desk stands in the row of places, and the search box of every page. */
@Configuration(proxyBeanMethods = false)
class RowOfPlaces {

    @Bean
    Place placeToday() {
        return new Place("Today", "/", Right.SEE_CHILDREN.name(), 10);
    }

    @Bean
    Place placeTeams() {
        return new Place("Teams", "/teams", Right.SEE_CHILDREN.name(), 40);
    }

    @Bean
    Place placePerformance() {
        return new Place("Performance", "/performance", Right.SEE_FIGURES.name(), 50);
    }

    @Bean
    Place placeChildren() {
        return new Place("Children", "/children", Right.SEE_CHILDREN.name(), 20);
    }

    @Bean
    SearchBox findAChild() {
        return new SearchBox("Find a child", "/children", Right.SEE_CHILDREN.name(), "/children/suggestions");
    }
}
