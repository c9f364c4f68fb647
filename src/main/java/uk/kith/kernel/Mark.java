package uk.kith.kernel;

/**
 * A value that could not stand in the record as it was supplied, kept beside it until somebody mends it: a wrong check
 * letter, a code of another year.
 *
 * @param thing what it is about, as its table is called: "person", "episode"
 * @param field the column it was meant for: "upn"
 * @param supplied what came, letter for letter
 * @param why what is wrong with it, in words: "wrong check letter"
 */
public record Mark(String thing, String field, String supplied, String why) {

    /** The field as people say it: "placement postcode". */
    public String fieldInWords() {
        return field.replace('_', ' ')
                .replace("upn", "UPN")
                .replace("nhs", "NHS")
                .replace("urn", "URN");
    }
}
