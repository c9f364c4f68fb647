package uk.kith.platform.pages;

/**
 * One of the few places in the row at the top of every page. A module brings its own as a bean.
 *
 * @param right the right without which the place is not shown, in identity's words
 * @param order where it stands in the row, from the left: Today 10, Children 20, Front door 30, Teams 40, ...
 */
public record Place(String name, String path, String right, int order) {

    boolean holds(Address address) {
        return address.path().equals(path) || address.path().startsWith(path + "/");
    }
}
