package uk.kith.record.commissioning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody registered to give children a home, as Ofsted lists them.
 *
 * @param urn Ofsted's number for them, as text however a workbook stores it
 * @param kind the kind of service, in Ofsted's words
 * @param placeCodes the kinds of placement they may provide, as national codes
 * @param providerCodes the kinds of provider they are, as national codes
 * @param postcode in capitals, without spaces
 * @param localAuthority the authority they are in, as the list has it: its name or its code
 */
public record Provider(
        String urn,
        @Nullable String name,
        @Nullable String kind,
        List<String> placeCodes,
        List<String> providerCodes,
        @Nullable String postcode,
        @Nullable String localAuthority,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate closedOn) {

    public Provider {
        placeCodes = List.copyOf(placeCodes);
        providerCodes = List.copyOf(providerCodes);
    }
}
