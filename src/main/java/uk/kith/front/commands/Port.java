package uk.kith.front.commands;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Option;

/** The port on which the pages are served. */
final class Port {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the pages. Default: ${DEFAULT-VALUE}.")
    private int number;

    /** The port, which nothing else on this machine uses at this moment. */
    int free() {
        if (number < 1 || number > 65535) {
            throw new Unusable("A port is a number from 1 to 65535, not %d.".formatted(number));
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(number));
            return number;
        } catch (IOException e) {
            throw new Unusable(taken(number), e);
        }
    }

    static String taken(int number) {
        return number < 1024
                ? "Port %d cannot be had: it is taken, or needs more rights than you have. Choose another with --port 8080."
                        .formatted(number)
                : "Port %d is taken by another program on this machine. Stop that program, or choose another port, for example --port %d."
                        .formatted(number, number == 65535 ? 8081 : number + 1);
    }
}
