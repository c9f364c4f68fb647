package uk.kith.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who uses the server of a data folder, so that the last one to leave puts out the light.
 *
 * <p>Each process holds a shared lock on a file while it uses the server; the operating system lets go of it even when
 * the process is killed. Within one process users are counted. Starting and stopping exclude each other, here and
 * across processes.
 */
final class PostgresUsers {

    private static final Map<Path, Place> HERE = new HashMap<>();

    private final PostgresFolder folder;
    private boolean left;

    PostgresUsers(PostgresFolder folder) {
        this.folder = folder;
    }

    /** Something that may fail for reasons of the disk. */
    interface Work<T> {
        T done() throws IOException;
    }

    /** The users of one folder within this process. */
    private static final class Place {
        private int count;
        private @Nullable FileChannel channel;
    }

    <T> T join(Work<T> start) throws IOException {
        return alone(place -> {
            if (place.count == 0) {
                place.channel = FileChannel.open(folder.users(), CREATE, READ, WRITE);
                place.channel.lock(0, Long.MAX_VALUE, true);
            }
            place.count++;
            var started = false;
            try {
                var result = start.done();
                started = true;
                return result;
            } finally {
                if (!started) {
                    letGo(place);
                }
            }
        });
    }

    void leave(Work<?> stop) throws IOException {
        alone(place -> {
            if (left) {
                return place;
            }
            left = true;
            letGo(place);
            if (place.count == 0 && nobodyElse()) {
                stop.done();
            }
            return place;
        });
    }

    private boolean nobodyElse() throws IOException {
        try (var file = FileChannel.open(folder.users(), CREATE, READ, WRITE);
                var lock = file.tryLock()) {
            return lock != null;
        }
    }

    private static void letGo(Place place) throws IOException {
        place.count--;
        if (place.count == 0 && place.channel != null) {
            place.channel.close();
            place.channel = null;
        }
    }

    private interface InPlace<T> {
        T done(Place place) throws IOException;
    }

    private <T> T alone(InPlace<T> work) throws IOException {
        Place place;
        synchronized (HERE) {
            place = HERE.computeIfAbsent(folder.data().toRealPath(), _ -> new Place());
        }
        synchronized (place) {
            try (var file = FileChannel.open(folder.starting(), CREATE, WRITE);
                    var _ = file.lock()) {
                return work.done(place);
            }
        }
    }
}
