package vn.codau.ranking.ui.whatif;

import java.util.function.UnaryOperator;
import vn.codau.ranking.whatif.WhatIf;

/**
 * One thing that is tried.
 *
 * @param said translated
 * @param applied what it adds to the others
 */
record TriedChange(String said, UnaryOperator<WhatIf> applied) {}
