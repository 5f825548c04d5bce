package vn.codau.organisation;

import static vn.codau.organisation.Sheets.row;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.codau.access.Ground;
import vn.codau.access.Trial;
import vn.codau.access.Trials;
import vn.codau.engine.season.ClusterKind;
import vn.codau.shared.Command;

/** How units, clusters and members are made and changed. */
class OrganisationTrials implements Trials {

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
    public Map<Command, Trial> trials() {
        return Map.ofEntries(
                Map.entry(Command.CREATE_UNIT, Trial.of(ground -> () -> organisation.create(unit()))),
                Map.entry(Command.CHANGE_UNIT, Trial.of(ground -> {
                    var unit = organisation.create(unit());
                    return () -> organisation.change(unit, 0, unit());
                })),
                Map.entry(Command.CLOSE_UNIT, Trial.of(ground -> {
                    var unit = organisation.create(unit());
                    return () -> organisation.close(unit, 0, today);
                })),
                Map.entry(Command.IMPORT_UNITS, Trial.of(ground -> {
                    var preview = imports.dryRun(file(), null);
                    return () -> imports.apply(preview);
                })),
                Map.entry(
                        Command.CREATE_CLUSTER,
                        Trial.of(ground -> () -> clusters.create(ground.season(), cluster("NEW")))),
                Map.entry(
                        Command.CHANGE_CLUSTER,
                        Trial.of(ground -> () -> clusters.change(ground.cluster(), version(ground), cluster("C3")))),
                Map.entry(Command.ASSIGN_MEMBER, Trial.of(ground -> {
                    var unit = organisation.create(unit());
                    return () -> members.assign(ground.cluster(), unit, today);
                })),
                Map.entry(
                        Command.MOVE_MEMBER,
                        Trial.of(ground -> () -> members.move(new MoveMember(
                                ground.unit(), ground.cluster(), ground.otherCluster(), today, "Sắp xếp lại")))),
                Map.entry(
                        Command.REMOVE_MEMBER,
                        Trial.of(ground -> () ->
                                members.remove(new RemoveMember(ground.unit(), ground.cluster(), today, "Giải thể")))),
                Map.entry(
                        Command.APPOINT_HEAD,
                        Trial.of(ground -> () -> clusters.appointHead(ground.cluster(), ground.unit()))),
                Map.entry(Command.APPOINT_DEPUTIES, Trial.of(this::deputies)));
    }

    private Runnable deputies(Ground ground) {
        return () -> clusters.appointDeputies(ground.cluster(), List.of(ground.unit()));
    }

    private long version(Ground ground) {
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
