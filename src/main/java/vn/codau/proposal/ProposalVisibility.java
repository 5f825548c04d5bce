package vn.codau.proposal;

import java.util.EnumSet;
import java.util.Set;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.shared.Actor;
import vn.codau.shared.Role;

/** Who may see what the whole province is about to propose. */
public final class ProposalVisibility {

    private static final Set<Role> PROVINCE = EnumSet.of(Role.STANDING_BODY, Role.BOARD, Role.AUDITOR);

    private ProposalVisibility() {}

    public static boolean ofProvince(Actor actor) {
        return PROVINCE.contains(actor.role());
    }

    public static void requireProvince(Actor actor) {
        ProposalProblem.require(ofProvince(actor), Reason.HIDDEN);
    }
}
