package uk.kith.front.sample.lives;

import java.util.List;
import uk.kith.front.sample.chance.Chance;

/**
 * Names that nobody bears: a forename as one hears them in England, and a surname put together from a thing of the hedgerow
 * and an ending, so that everybody sees at once that the person is made up.
 */
public final class InventedNames {

    private static final List<String> GIRLS = words("""
            Aisha Amara Bethan Billie Carys Chidera Daisy Eilidh Elif Esme Freya Grace Hana Imogen Isla Jasmine Keira Leila
            Lola Maisie Mei Mila Nadia Niamh Nyla Orla Poppy Priya Ruby Safiya Saskia Sienna Skye Tamsin Thea Tilly Umi
            Willow Yasmin Zara Zofia""");

    private static final List<String> BOYS = words("""
            Aarav Adil Alfie Arlo Bobby Callum Caleb Dawid Dexter Elijah Ewan Finn Frankie Harley Hamza Idris Isaac Jayden
            Jude Kai Kofi Leo Levi Logan Malik Mason Nico Noah Oscar Ollie Rafe Reece Rhys Rory Samir Tariq Theo Toby Tyler
            Umar Zach""");

    private static final List<String> BOYS_FROM_AFAR = words("""
            Abel Ahmad Amanuel Arben Ardit Bereket Dilan Elias Farhad Filimon Hozan Ismail Kidane Luan Mustafa Najib Omid
            Rebaz Sami Tesfay Yonas Zabi""");

    private static final List<String> GIRLS_FROM_AFAR = words("Adiam Bahar Feven Hiwet Liri Mina Semhar Shirin Winta");

    private static final List<String> HEDGEROW = words("""
            Acorn Alder Bilberry Birch Bluebell Bracken Bramble Burdock Buttercup Campion Catkin Clover Comfrey Cowslip
            Dandelion Elder Fern Foxglove Furze Gorse Harebell Hazel Heather Hornbeam Lichen Mallow Medlar Moss Mulberry
            Nettle Otter Pebble Plover Quince Rosehip Rowan Sedge Sorrel Speedwell Tansy Teasel Thistle Toadflax Vetch
            Willow Wren Yarrow""");

    private static final List<String> ENDINGS = words("""
            acre ash bank bottom brook by combe croft dale den field ford gate ham hay holt hurst lea mere moor nook over
            ridge shaw sike stead thorpe thwaite toft wick wold worth""");

    private InventedNames() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    public static String surname(Chance chance) {
        return chance.of(HEDGEROW) + chance.of(ENDINGS);
    }

    public static String forename(Chance chance, boolean girl, boolean fromAfar) {
        if (fromAfar) return chance.of(girl ? GIRLS_FROM_AFAR : BOYS_FROM_AFAR);
        return chance.of(girl ? GIRLS : BOYS);
    }
}
