package uk.kith.insight.deadlines;

import java.util.List;

/**
 * One page of the clock register.
 *
 * @param total the lines on all pages together
 */
public record Found(List<Line> lines, long total) {

    static final Found NOTHING = new Found(List.of(), 0);
}
