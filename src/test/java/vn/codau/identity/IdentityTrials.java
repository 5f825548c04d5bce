package vn.codau.identity;

import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.codau.access.AccessFixture;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.admin.AccountQueries;
import vn.codau.identity.admin.Accounts;
import vn.codau.identity.admin.OwnAccount;
import vn.codau.identity.session.SessionActor;
import vn.codau.identity.session.SignInDetails;
import vn.codau.identity.signin.SignInRecorder;
import vn.codau.shared.Command;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** How people sign in and accounts are managed. */
class IdentityTrials implements CommandTrials {

    private static final Grant BOARD = new Grant(Role.BOARD, new Scope.Province());

    private final Accounts accounts;
    private final AccountQueries queries;
    private final OwnAccount own;
    private final SignInRecorder recorder;

    IdentityTrials(Accounts accounts, AccountQueries queries, OwnAccount own, SignInRecorder recorder) {
        this.accounts = accounts;
        this.queries = queries;
        this.own = own;
        this.recorder = recorder;
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.ofEntries(
                Map.entry(IdentityCommand.SIGN_IN, CommandTrial.of(this::signIn)),
                Map.entry(
                        IdentityCommand.SIGN_OUT,
                        CommandTrial.of(ground -> () -> recorder.left(SessionActor.signedIn()))),
                Map.entry(
                        IdentityCommand.END_OWN_SESSION,
                        CommandTrial.of(ground ->
                                () -> own.endSession(SessionActor.signedIn().session()))),
                Map.entry(
                        IdentityCommand.CHANGE_OWN_PASSWORD,
                        CommandTrial.of(
                                ground -> () -> own.changePassword(People.PASSWORD, "nghìn năm bia miệng vẫn còn"))),
                Map.entry(
                        IdentityCommand.SWITCH_ROLE,
                        CommandTrial.of(
                                ground -> () -> own.switchTo(own.acting().id()))),
                Map.entry(IdentityCommand.CREATE_ACCOUNT, CommandTrial.of(ground -> () -> accounts.create(details()))),
                Map.entry(
                        IdentityCommand.CHANGE_ACCOUNT,
                        CommandTrial.of(ground ->
                                () -> accounts.change(ground.somebody().id(), 0, details()))),
                Map.entry(
                        IdentityCommand.DISABLE_ACCOUNT,
                        CommandTrial.of(ground ->
                                () -> accounts.disable(ground.somebody().id()))),
                Map.entry(IdentityCommand.ENABLE_ACCOUNT, CommandTrial.of(this::enable)),
                Map.entry(
                        IdentityCommand.RESET_PASSWORD,
                        CommandTrial.of(ground ->
                                () -> accounts.resetPassword(ground.somebody().id()))),
                Map.entry(
                        IdentityCommand.GRANT_ROLE,
                        CommandTrial.of(
                                ground -> () -> accounts.grant(ground.somebody().id(), BOARD))),
                Map.entry(IdentityCommand.REVOKE_ROLE, CommandTrial.of(this::revoke)));
    }

    private Runnable signIn(AccessFixture ground) {
        accounts.grant(ground.somebody().id(), BOARD);
        return () -> recorder.start(
                recorder.candidate(ground.somebody().userName()).orElseThrow(),
                new SignInDetails(new MockHttpServletRequest()));
    }

    private Runnable enable(AccessFixture ground) {
        accounts.disable(ground.somebody().id());
        return () -> accounts.enable(ground.somebody().id());
    }

    private Runnable revoke(AccessFixture ground) {
        var id = ground.somebody().id();
        accounts.grant(id, BOARD);
        var held = queries.account(id).orElseThrow().grants().getFirst().id();
        return () -> accounts.revoke(id, held);
    }

    private static AccountDetails details() {
        return new AccountDetails("t-" + UUID.randomUUID(), "", "Trần Văn Thử");
    }
}
