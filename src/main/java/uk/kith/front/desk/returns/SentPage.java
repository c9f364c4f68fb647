package uk.kith.front.desk.returns;

import uk.kith.account.returns.runs.ReturnWords;
import uk.kith.account.returns.runs.SignedOff;

/** A return that was signed off. @param mayBeTaken the reader may see every child, so the file is for them */
public record SentPage(ReturnWords words, SignedOff signed, boolean mayBeTaken) {

    public String title() {
        return words.title() + ", " + signed.year().label() + ", as it was sent";
    }

    public String path() {
        return SentController.PATH + "/" + signed.id();
    }

    public String run() {
        return RunController.PATH + "/" + signed.run();
    }

    public String signedOn() {
        return Moment.words(signed.signedAt());
    }

    public String knownAt() {
        return Moment.words(signed.knownAt());
    }

    public String rebuiltOn() {
        var rebuilt = signed.lastRebuilt();
        return rebuilt == null ? "" : Moment.words(rebuilt.at());
    }
}
