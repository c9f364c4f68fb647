package uk.kith.account.returns.files;

import java.util.List;
import java.util.stream.Collectors;

/** The files cannot be taken as a return. Everything that is wrong with them is told at once; nothing has changed. */
public final class UnusableFile extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<ReturnFileProblem> problems;

    public UnusableFile(List<ReturnFileProblem> problems) {
        super(problems.stream().map(ReturnFileProblem::line).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<ReturnFileProblem> problems() {
        return problems;
    }
}
