package vn.codau.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Many officers in a process of their own, so that they are not in the portal's heap. Does a step for each line it is sent. */
final class Officers {

    private static final long SEED = 2026;

    private final List<Officer> officers = new ArrayList<>();
    private final int port;
    private final List<String> names;

    private Officers(int port, List<String> names) {
        this.port = port;
        this.names = names;
    }

    /** Signs in and scores as it is told, given the port and the file with the user names. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var officers = new Officers(Integer.parseInt(args[0]), Files.readAllLines(Path.of(args[1])));
        for (var line = Officers.next(); !line.isEmpty(); line = Officers.next()) {
            officers.step(line.split(" ", -1));
        }
    }

    private static String next() throws IOException {
        var line = new StringBuilder();
        for (int read = System.in.read(); read != '\n' && read != -1; read = System.in.read()) {
            line.append((char) read);
        }
        return line.toString();
    }

    private void step(String[] words) throws InterruptedException {
        switch (words[0]) {
            case "sign-in" -> names.forEach(name -> officers.add(new Officer(port, name)));
            case "open" -> officers.forEach(Officer::openSheet);
            case "score" -> {
                score(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                return;
            }
            default -> throw new IllegalArgumentException(words[0]);
        }
        say("done");
    }

    /** Everybody enters so many values, with a pause of about that many milliseconds after each. */
    private void score(int values, int pause) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var seeds = new SplittableRandom(SEED);
            var all = officers.stream()
                    .map(officer -> scoring(officer, seeds.split(), values, pause))
                    .toList();
            int saved = 0;
            for (var one : threads.invokeAll(all)) {
                saved += one.get();
            }
            say("saved " + saved + " of " + values * officers.size());
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Callable<Integer> scoring(Officer officer, SplittableRandom random, int values, int pause) {
        return () -> {
            int saved = 0;
            for (int i = 0; i < values; i++) {
                think(random, pause);
                saved += officer.enter(random) ? 1 : 0;
                think(random, pause);
                officer.goOn();
            }
            return saved;
        };
    }

    private static void think(SplittableRandom random, int pause) throws InterruptedException {
        if (pause > 0) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(pause / 4, 2 * pause - pause / 4));
        }
    }

    @SuppressWarnings("SystemOut") // The line that the other process waits for.
    private static void say(String line) {
        System.out.println("= " + line);
    }
}
