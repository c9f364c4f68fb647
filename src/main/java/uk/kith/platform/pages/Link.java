package uk.kith.platform.pages;

/** Words that lead somewhere: a breadcrumb, a tab, an act beside a row. */
public record Link(String text, String href) {

    public Link(String text, Address address) {
        this(text, address.toString());
    }
}
