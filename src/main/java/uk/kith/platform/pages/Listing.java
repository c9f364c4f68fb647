package uk.kith.platform.pages;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A long list as the address asks for it: how it is sorted, which of them are shown, and how many there are. */
public record Listing(Address address, String sort, boolean descending, int page, int size, long total) {

    /** How many stand on a page, unless the list says otherwise. */
    public static final int SIZE = 50;

    private static final String SORT = "sort";
    private static final String PAGE = "page";

    /**
     * Reads the address. A sort that no column knows becomes the first meaning of the list.
     *
     * @param first how the list is sorted when nobody asks: a column's word, with a minus before it for the largest
     *     first
     */
    public static Listing of(Address address, List<Column> columns, String first) {
        var asked = address.answer(SORT)
                .filter(word -> columns.stream().anyMatch(column -> bare(word).equals(column.sort())))
                .orElse(first);
        var page = address.answer(PAGE)
                .filter(number -> number.matches("[1-9]\\d{0,6}"))
                .map(Integer::valueOf)
                .orElse(1);
        return new Listing(address, bare(asked), asked.startsWith("-"), page, SIZE, 0);
    }

    /** The same list, once it is known how many there are; a page past the end becomes the last. */
    public Listing withTotal(long count) {
        var last = (int) Math.max(1, (count + size - 1) / size);
        return new Listing(address, sort, descending, Math.min(page, last), size, count);
    }

    /** The same list with so many on a page. */
    public Listing withPagesOf(int many) {
        return new Listing(address, sort, descending, page, many, total);
    }

    public int offset() {
        return (page - 1) * size;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public Address at(int number) {
        return number == 1 ? address.without(PAGE) : address.with(PAGE, number);
    }

    /** Where pressing a column's title leads: sorted by it, or the other way round; always to the first page. */
    public Address sortedBy(Column column) {
        var turned = sorts(column) && !descending ? "-" + column.sort() : String.valueOf(column.sort());
        return address.without(PAGE).with(SORT, turned);
    }

    public @Nullable String ariaSort(Column column) {
        if (!sorts(column)) return null;
        return descending ? "descending" : "ascending";
    }

    /** Which way a column is sorted, for the eye; the screen reader has {@link #ariaSort}. */
    public String arrow(Column column) {
        if (!sorts(column)) return "";
        return descending ? "\u2193" : "\u2191";
    }

    /** The first, the last, and those around this one; a gap in the numbers is shown as a gap. */
    public List<Integer> numbers() {
        var shown = new TreeSet<Integer>(List.of(1, pages()));
        for (int near = page - 1; near <= page + 1; near++) if (near >= 1 && near <= pages()) shown.add(near);
        return List.copyOf(shown);
    }

    /** "51 to 100 of 1,204", or the plain count when all are on the page. */
    public String tally() {
        if (total <= size) return "%,d".formatted(total);
        return "%,d to %,d of %,d".formatted(offset() + 1, Math.min(offset() + size, total), total);
    }

    private boolean sorts(Column column) {
        return sort.equals(column.sort());
    }

    private static String bare(String word) {
        return word.startsWith("-") ? word.substring(1) : word;
    }
}
