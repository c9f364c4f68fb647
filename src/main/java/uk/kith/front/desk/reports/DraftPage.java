package uk.kith.front.desk.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.pages.DateTyped;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Problems;

/** The form by which a report is drafted, as it is shown. @param names the kinds of report there are */
public record DraftPage(
        DraftForm form,
        List<Option> names,
        @Nullable DateTyped day,
        @Nullable DateTyped known,
        Problems problems) {}
