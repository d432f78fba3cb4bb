package kpireport.cli;

/** A command that goes the whole way of a month. */
interface MonthCommand {
    MonthRun run();
}
