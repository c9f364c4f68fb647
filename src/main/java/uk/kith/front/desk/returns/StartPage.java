package uk.kith.front.desk.returns;

import java.util.List;
import uk.kith.account.returns.runs.ReturnWords;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.pages.DateTyped;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Problems;

/** The form from which a check is started. */
public record StartPage(
        StartForm form, DateTyped day, CollectionYear current, List<ReturnWords> all, Problems problems) {

    public List<Option> returns() {
        return all.stream()
                .map(words -> new Option(words.name(), words.title()))
                .toList();
    }

    public List<Option> years() {
        return OverviewPage.years(current);
    }

    public List<Option> sources() {
        return List.of(
                new Option(StartForm.RECORD, "The record now"),
                new Option(StartForm.KNOWN, "The record as it was known on a day", "Type the day below."),
                new Option(
                        StartForm.FILES,
                        "Files",
                        "Choose them below: all CSV files of the return, or one XML file, or one workbook (.xlsx)."));
    }

    public String largest() {
        return Upload.LARGEST_IN_WORDS;
    }
}
