package vn.codau.scoring.ui.matrix;

import vn.codau.engine.criteria.Leaf;
import vn.codau.shared.UnitId;

/** Which cell of the scores. */
public record GridPlace(UnitId unit, String unitName, Leaf leaf) {}
