package uk.kith.front.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Place;
import uk.kith.platform.pages.SearchBox;

/** Where the desk stands in the row of places, and the search box of every page. */
@Configuration(proxyBeanMethods = false)
class Places {

    @Bean
    Place children() {
        return new Place("Children", "/children", Right.SEE_CHILDREN.name(), 20);
    }

    @Bean
    SearchBox findAChild() {
        return new SearchBox("Find a child", "/children", Right.SEE_CHILDREN.name());
    }
}
