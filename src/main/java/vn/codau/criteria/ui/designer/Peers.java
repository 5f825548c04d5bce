package vn.codau.criteria.ui.designer;

import java.util.List;
import vn.codau.criteria.check.PeerHint;

/**
 * Who there is to score each other.
 *
 * @param members by their codes
 * @param hints which of them had perhaps better not
 */
record Peers(List<String> members, List<PeerHint> hints) {}
