package uk.kith;

import uk.kith.front.commands.Commands;

/** Where the program begins: hands what was typed to the command it names. */
public final class Kith {

    private Kith() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(KithApplication.class, arguments));
    }
}
