package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.EndsBeforeStart;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.people.Addresses.Address;

/** A home, as it is typed. */
public record AddressForm(
        @Nullable String lines,
        @Nullable String postcode,
        @Nullable String livedFrom,
        @Nullable String until,
        @Nullable String confidential)
        implements Form<Address> {

    static AddressForm of(Address home) {
        return new AddressForm(
                home.lines(),
                home.postcode(),
                Typed.day(home.livedFrom()),
                Typed.day(home.until()),
                home.confidential() ? "yes" : null);
    }

    @Override
    public Optional<Address> read(Answers answers) {
        var where = answers.text("lines", lines, "Type the address.");
        var code = answers.postcodeIfAny("postcode", postcode);
        var from = answers.day("livedFrom", livedFrom, "Type the day from which they live there.");
        var left = answers.dayIfAny("until", until);
        return answers.well(
                () -> new Address(where.get(), code.orNull(), from.get(), left.orNull(), "yes".equals(confidential)));
    }

    @Override
    public String blamed(PracticeForbids refusal) {

        return refusal instanceof EndsBeforeStart ? "until" : "livedFrom";
    }
}
