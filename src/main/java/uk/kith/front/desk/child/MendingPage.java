package uk.kith.front.desk.child;

import java.util.List;
import uk.kith.front.desk.tomend.ToMend;
import uk.kith.kernel.Mark;

/** The values of one child that wait to be mended. */
public record MendingPage(ChildHead head, List<Mark> marks, ToMend forTheReturns, String asOf) {}
