package uk.kith.front.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * Every command, with the reason why it shows a restricted child to nobody who may not see them. Whoever types a command holds
 * the machine, and with it the whole record: no command may hand to others what it sees.
 */
class WhoCommandsActAsTest {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("kith", "lists the commands"),
            Map.entry("kith audit", "lists its commands"),
            Map.entry("kith audit verify", "prints counts and hashes, and names of tables"),
            Map.entry("kith check", "lists its commands"),
            Map.entry("kith check cin", "opens no record: it reads a file that whoever types it holds already"),
            Map.entry("kith check ssda903", "opens no record: it reads files that whoever types it holds already"),
            Map.entry("kith demo", "serves pages, which are walked; nobody in it exists"),
            Map.entry("kith load", "lists its commands"),
            Map.entry("kith load cin", "acts as the command line, on a census that whoever types it holds already"),
            Map.entry("kith load ssda903", "acts as the command line, on a return that whoever types it holds already"),
            Map.entry(
                    "kith load annex-a", "acts as the command line, on a workbook that whoever types it holds already"),
            Map.entry(
                    "kith load definitions",
                    "tries a measure on every child, and tells how many rows are wrong at most"),
            Map.entry("kith load benchmarks", "knows no child"),
            Map.entry("kith load population", "knows no child"),
            Map.entry("kith load postcodes", "knows no child"),
            Map.entry("kith load providers", "knows no child"),
            Map.entry(
                    "kith measure",
                    "counts every child; the children behind a figure are listed as the command line, for the authority, and the trail keeps it"),
            Map.entry("kith produce", "lists its commands"),
            Map.entry(
                    "kith produce annex-a",
                    "acts as the command line: lists without the restricted children would be false; the file is for the inspectors"),
            Map.entry(
                    "kith produce cin",
                    "acts as the command line: a census without the restricted children would be false; its file is for the authority"),
            Map.entry(
                    "kith produce ssda903",
                    "acts as the command line: a return without the restricted children would be false; its files are for the authority"),
            Map.entry(
                    "kith report", "counts every child and names none; without --public it is for those who work here"),
            Map.entry("kith sample", "nobody in it exists"),
            Map.entry("kith serve", "serves pages, which are walked"));

    @Test
    void every_command_is_known_with_the_reason_why_it_tells_of_no_hidden_child() {
        assertThat(names("", Commands.line(new Application(WhoCommandsActAsTest.class)))
                        .filter(name -> !KNOWN.containsKey(name)))
                .as(
                        "New commands: name them in WhoCommandsActAsTest with the reason why they show no hidden child to others")
                .isEmpty();
    }

    private static Stream<String> names(String above, CommandLine command) {
        var name = (above + " " + command.getCommandName()).strip();
        return Stream.concat(
                Stream.of(name), command.getSubcommands().values().stream().flatMap(below -> names(name, below)));
    }
}
