package uk.kith.front.loading;

/** Told what a load is doing, so that somebody who waits can see it move. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = doing -> {};

    void at(String doing);
}
