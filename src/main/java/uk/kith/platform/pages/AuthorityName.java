package uk.kith.platform.pages;

/** What the authority calls itself in the header of every page. */
@FunctionalInterface
public interface AuthorityName {

    String now();
}
