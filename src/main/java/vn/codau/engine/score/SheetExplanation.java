package vn.codau.engine.score;

import java.util.List;
import java.util.Optional;

/**
 * How a unit's total comes about, as data: every record, rounding, settlement, cap, floor and rescaling in the order in
 * which it was applied. Adding up what stands here gives the total to the last digit.
 *
 * @param score what the sections add up to
 */
public record SheetExplanation(List<Section> sections, UnitScore score) {

    public SheetExplanation {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param node what its tree comes to, after its caps and floor
     * @param rescaled if parts of it do not apply to the unit and the criteria rescale
     * @param result what it adds to the sheet
     */
    public record Section(NodeExplanation node, Optional<Step.Rescaled> rescaled, Parts result) {}
}
