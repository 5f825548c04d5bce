package vn.codau.evidence.ui;

import java.util.List;
import java.util.function.Consumer;
import vn.codau.evidence.item.EvidenceItem;

/** What a card can offer: criteria to be shown for, and somewhere to be looked at. */
record Choices(List<EvidenceCriterion> criteria, Consumer<EvidenceItem> look) {}
