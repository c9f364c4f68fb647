package uk.kith.account.reports.files;

/** HTML that is well-formed XML too, written piece by piece; whatever is not markup is escaped here. */
final class Markup {

    private final StringBuilder written = new StringBuilder();

    /** Markup as it is. */
    Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    /** An element with nothing but text in it. @param attributes as they stand after the name; may be empty */
    Markup element(String name, String attributes, String text) {
        written.append('<')
                .append(name)
                .append(attributes.isEmpty() ? "" : " ")
                .append(attributes)
                .append('>');
        written.append(escaped(text));
        written.append("</").append(name).append(">\n");
        return this;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
