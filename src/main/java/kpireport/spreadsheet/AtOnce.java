package kpireport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Pieces of work done at once, each on a thread of its own. */
final class AtOnce {

    private AtOnce() {}

    /** What each piece gave, in their order; empty when one of them failed. */
    static <T> Optional<List<T>> all(List<Callable<T>> work) {
        List<FutureTask<T>> tasks = work.stream().map(FutureTask::new).toList();
        tasks.stream().skip(1).forEach(task -> new Thread(task, "list").start());
        tasks.get(0).run();
        List<T> results = new ArrayList<>();
        boolean failed = false;
        for (FutureTask<T> task : tasks) {
            try {
                results.add(task.get());
            } catch (ExecutionException broken) {
                failed = true;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                failed = true;
            }
        }
        return failed ? Optional.empty() : Optional.of(results);
    }
}
