package vn.codau.engine.season;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.number.Decimal;

/**
 * What is known of a cluster before it is checked. What could not be read is null, and keeps its place in its list, so that
 * everything else is still checked and named by its place.
 */
abstract class ClusterData {

    public @Nullable String code;
    public @Nullable ClusterKind kind;
    public @Nullable String name;
    public @Nullable String head;
    public final List<@Nullable String> deputies = new ArrayList<>();
    public final List<@Nullable String> members = new ArrayList<>();
    public @Nullable Criteria criteria;

    /** The sections; a node that could not be read is kept as a leaf that takes no score. */
    public final List<Node> nodes = new ArrayList<>();

    /** Whether the whole tree could be read; if not, nothing is said about criteria that are not found. */
    public boolean treeReadable = true;

    public @Nullable Settlement settlement;
    public final List<@Nullable TieBreak> tieBreaks = new ArrayList<>();
    public @Nullable Decimal minTotal;
    public final List<@Nullable Target> targets = new ArrayList<>();
    public final List<@Nullable Score> scores = new ArrayList<>();
    public final List<@Nullable NotGraded> notGraded = new ArrayList<>();
    public final List<@Nullable String> notRegistered = new ArrayList<>();
    public final List<@Nullable Hold> holds = new ArrayList<>();
    public final Map<String, Integer> votes = new LinkedHashMap<>();
    public final List<@Nullable Decision> decisions = new ArrayList<>();
}
