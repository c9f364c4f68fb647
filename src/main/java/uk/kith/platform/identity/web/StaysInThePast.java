package uk.kith.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import uk.kith.platform.pages.Address;

/** A page in the past that sends the reader on sends them to a page in the same past. */
final class StaysInThePast extends HttpServletResponseWrapper {

    private final String knownAt;

    StaysInThePast(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.knownAt = request.getParameter(Address.KNOWN_AT);
    }

    @Override
    public String encodeRedirectURL(String place) {
        return super.encodeRedirectURL(Address.isOwnPath(place) ? Address.keeping(place, knownAt) : place);
    }
}
