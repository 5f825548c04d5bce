package vn.codau.organisation;

import static vn.codau.organisation.Sheets.row;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.codau.access.AccessFixture;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.ClusterForm;
import vn.codau.organisation.cluster.ClusterMembers;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.organisation.cluster.MoveMember;
import vn.codau.organisation.cluster.RemoveMember;
import vn.codau.organisation.directory.Organisation;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.imports.UnitImport;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.shared.Command;

/** How units, clusters and members are made and changed. */
class OrganisationTrials implements CommandTrials {

    private final Organisation organisation;
    private final OrganisationQueries queries;
    private final ClusterSetup clusters;
    private final ClusterMembers members;
    private final UnitImport imports;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    OrganisationTrials(
            Organisation organisation,
            OrganisationQueries queries,
            ClusterSetup clusters,
            ClusterMembers members,
            UnitImport imports) {
        this.queries = queries;
        this.organisation = organisation;
        this.clusters = clusters;
        this.members = members;
        this.imports = imports;
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.ofEntries(
                Map.entry(
                        OrganisationCommand.CREATE_UNIT, CommandTrial.of(ground -> () -> organisation.create(unit()))),
                Map.entry(OrganisationCommand.CHANGE_UNIT, CommandTrial.of(ground -> {
                    var unit = organisation.create(unit());
                    return () -> organisation.change(unit, 0, unit());
                })),
                Map.entry(OrganisationCommand.CLOSE_UNIT, CommandTrial.of(ground -> {
                    var unit = organisation.create(unit());
                    return () -> organisation.close(unit, 0, today);
                })),
                Map.entry(OrganisationCommand.IMPORT_UNITS, CommandTrial.of(ground -> {
                    var preview = imports.dryRun(file(), null);
                    return () -> imports.apply(preview);
                })),
                Map.entry(
                        OrganisationCommand.CREATE_CLUSTER,
                        CommandTrial.of(ground -> () -> clusters.create(ground.season(), cluster("NEW")))),
                Map.entry(
                        OrganisationCommand.CHANGE_CLUSTER,
                        CommandTrial.of(
                                ground -> () -> clusters.change(ground.cluster(), version(ground), cluster("C3")))),
                Map.entry(OrganisationCommand.ASSIGN_MEMBER, CommandTrial.of(ground -> {
                    var unit = organisation.create(unit());
                    return () -> members.assign(ground.cluster(), unit, today);
                })),
                Map.entry(
                        OrganisationCommand.MOVE_MEMBER,
                        CommandTrial.of(ground -> () -> members.move(new MoveMember(
                                ground.unit(), ground.cluster(), ground.otherCluster(), today, "Sắp xếp lại")))),
                Map.entry(
                        OrganisationCommand.REMOVE_MEMBER,
                        CommandTrial.of(ground -> () ->
                                members.remove(new RemoveMember(ground.unit(), ground.cluster(), today, "Giải thể")))),
                Map.entry(
                        OrganisationCommand.APPOINT_HEAD,
                        CommandTrial.of(ground -> () -> clusters.appointHead(ground.cluster(), ground.unit()))),
                Map.entry(OrganisationCommand.APPOINT_DEPUTIES, CommandTrial.of(this::deputies)));
    }

    private Runnable deputies(AccessFixture ground) {
        return () -> clusters.appointDeputies(ground.cluster(), List.of(ground.unit()));
    }

    private long version(AccessFixture ground) {
        return queries.clusters(ground.season()).stream()
                .filter(cluster -> cluster.id().equals(ground.cluster()))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private UnitForm unit() {
        return new UnitForm(code(), "Huyện Ý Yên", UnitKind.LOCALITY, today.minusYears(1));
    }

    private static ClusterForm cluster(String code) {
        return new ClusterForm(code, "Cụm thử", ClusterKind.CUM);
    }

    private static byte[] file() {
        return Sheets.of(row(code(), "Huyện Hải Hậu", "Huyện, thành phố, thị xã", "01/01/2000"));
    }

    private static String code() {
        return "T-" + UUID.randomUUID().toString().substring(0, 13);
    }
}
