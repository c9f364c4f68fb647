package uk.kith.platform.pages;

import java.util.List;

/** The banners that stand on whatever page is at an address. A module that knows of such a state brings a bean. */
@FunctionalInterface
public interface BannersHere {

    List<Banner> at(Address address);
}
