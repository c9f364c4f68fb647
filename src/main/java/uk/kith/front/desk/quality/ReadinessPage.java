package uk.kith.front.desk.quality;

import java.util.List;

/** How ready each return is and was, month by month. */
public record ReadinessPage(QualityHead head, List<YearPicture> pictures) {}
