package uk.kith.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Many users at once, each doing one thing after another without a pause: harder than people are on a server. */
final class ManyAtOnce {

    private ManyAtOnce() {}

    /** Somebody who does one thing after another. */
    interface User extends AutoCloseable {

        void turn(int number) throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Makes the users before the time begins. */
    interface Users {
        User user(int number) throws Exception;
    }

    /** How long each turn of each user took. */
    static Timing time(int many, int seconds, Users users) throws Exception {
        var all = new ArrayList<User>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < many; i++) all.add(users.user(i));
            long until = System.nanoTime() + seconds * 1_000_000_000L;
            var turns = threads.invokeAll(all.stream()
                    .map(user -> (Callable<List<Long>>) () -> turns(user, until))
                    .toList());
            var nanos = new ArrayList<Long>();
            for (var one : turns) nanos.addAll(one.get());
            return new Timing(nanos.stream().mapToLong(Long::longValue).toArray());
        } finally {
            for (var user : all) user.close();
        }
    }

    private static List<Long> turns(User user, long until) throws Exception {
        var nanos = new ArrayList<Long>();
        for (int number = 0; System.nanoTime() < until; number++) {
            int turn = number;
            nanos.add(Timing.once(() -> user.turn(turn)));
        }
        return nanos;
    }
}
