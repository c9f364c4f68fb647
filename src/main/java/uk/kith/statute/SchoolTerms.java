package uk.kith.statute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.kith.kernel.Period;

/** The school terms of an authority, in order. The dates are the authority's own data. */
public record SchoolTerms(List<Term> terms) {

    /** One term, from its first school day to its last, half-term holidays included. */
    public record Term(String name, LocalDate firstDay, LocalDate lastDay) {

        /** @throws IllegalArgumentException when the last day is before the first */
        public Term {
            if (lastDay.isBefore(firstDay))
                throw new IllegalArgumentException("%s cannot end before it starts".formatted(name));
        }

        public Period period() {
            return Period.ofDays(firstDay, lastDay);
        }
    }

    public static final SchoolTerms NONE = new SchoolTerms(List.of());

    /** @throws IllegalArgumentException when two terms share a day */
    public SchoolTerms {
        terms = terms.stream().sorted(Comparator.comparing(Term::firstDay)).toList();
        for (int i = 1; i < terms.size(); i++)
            if (terms.get(i).period().overlaps(terms.get(i - 1).period()))
                throw new IllegalArgumentException("%s and %s share days"
                        .formatted(terms.get(i - 1).name(), terms.get(i).name()));
    }

    /** The term that day is in. */
    public Optional<Term> termOf(LocalDate day) {
        return terms.stream().filter(term -> term.period().covers(day)).findFirst();
    }

    /** The last day of the term that day is in; empty in a holiday, and where no terms are held. */
    public Optional<LocalDate> endOfTerm(LocalDate day) {
        return termOf(day).map(Term::lastDay);
    }

    /** Whether that day lies between two terms that are held. */
    public boolean isHoliday(LocalDate day) {
        return termOf(day).isEmpty()
                && terms.stream().anyMatch(term -> term.lastDay().isBefore(day))
                && nextTerm(day).isPresent();
    }

    /** The first term to start after that day. */
    public Optional<Term> nextTerm(LocalDate day) {
        return terms.stream().filter(term -> term.firstDay().isAfter(day)).findFirst();
    }
}
