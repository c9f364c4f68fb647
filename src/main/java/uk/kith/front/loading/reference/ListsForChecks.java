package uk.kith.front.loading.reference;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.ssda903.rules.ListedProvider;
import uk.kith.account.returns.ssda903.rules.PostcodeList;
import uk.kith.account.returns.ssda903.rules.PostcodeList.PostcodePlace;
import uk.kith.platform.authority.PostcodeDirectory;
import uk.kith.record.commissioning.Provider;

/** The lists that a return is held against, read from files for one check and kept nowhere. */
public final class ListsForChecks {

    private ListsForChecks() {}

    /**
     * Those postcodes of the directory that are wanted: all of it has nearly three million.
     *
     * @param wanted as the directory writes them, in capitals without spaces
     * @throws FilesRefused when a file is not a postcode directory, or a row of one cannot be
     */
    public static PostcodeList postcodes(List<Path> files, Set<String> wanted) {
        var faults = new Faults();
        Map<String, PostcodePlace> places = new HashMap<>();
        try {
            for (var file : files)
                new TextFile(file, faults)
                        .rows(new DirectoryReading(
                                file,
                                faults,
                                entry -> {
                                    if (wanted.contains(entry.postcode())) places.put(entry.postcode(), place(entry));
                                },
                                _ -> {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        faults.refuse();
        return places::get;
    }

    /** @throws FilesRefused when a file is no such list, or a row of one cannot be read */
    public static Collection<Provider> providers(List<Path> files) {
        return ProviderLists.read(files);
    }

    /**
     * Providers by their number, as rules read them.
     *
     * @param postcodes tells in which authority a provider lies; without it the list's own word is taken
     */
    public static Map<String, ListedProvider> asListed(
            Collection<Provider> providers, @Nullable PostcodeList postcodes) {
        return providers.stream()
                .collect(toMap(Provider::urn, provider -> listed(provider, postcodes), (one, _) -> one));
    }

    private static ListedProvider listed(Provider provider, @Nullable PostcodeList postcodes) {
        var postcode = provider.postcode();
        var place = postcodes == null || postcode == null ? null : postcodes.find(postcode);
        return new ListedProvider(
                provider.urn(),
                Set.copyOf(provider.placeCodes()),
                Set.copyOf(provider.providerCodes()),
                provider.closedOn() == null ? Day.NO_DAY : Day.of(provider.closedOn()),
                postcode,
                place == null ? provider.localAuthority() : place.authority());
    }

    private static PostcodePlace place(PostcodeDirectory.Entry entry) {
        var easting = entry.easting();
        var northing = entry.northing();
        return new PostcodePlace(
                easting == null ? Double.NaN : easting, northing == null ? Double.NaN : northing, entry.authority());
    }
}
