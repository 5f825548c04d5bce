package vn.codau.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.rank.CodeOrder;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.engine.season.Period;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.SeasonDraft;
import vn.codau.engine.season.Unit;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.pack.season.SeasonReader;
import vn.codau.pack.season.SeasonWriter;

/** Season packs with codes of their own, because all tests share one database, and in one order, to be compared. */
public final class PackOf {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private PackOf() {}

    public static CompleteSeason read(String text) {
        return SeasonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static String file(String name) {
        try (var in = Objects.requireNonNull(PackOf.class.getResourceAsStream("/packs/" + name + ".json"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String written(CompleteSeason season) {
        var out = new ByteArrayOutputStream();
        SeasonWriter.write(season, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The same season under a code of its own, with units that no other test knows. */
    public static CompleteSeason renamed(CompleteSeason season) {
        int number = NUMBER.incrementAndGet();
        var text = written(season);
        for (var unit : season.units()) {
            text = text.replace("\"" + unit.code() + "\"", "\"I" + number + "-" + unit.code() + "\"");
        }
        var renamed = read(text);
        var period = renamed.period();
        var draft = draft(renamed);
        draft.period = new Period(
                "INTAKE-" + number,
                period.name(),
                period.theme(),
                period.from(),
                period.to(),
                period.sealedOn(),
                period.law());
        return draft.build();
    }

    static SeasonDraft draft(CompleteSeason season) {
        var draft = new SeasonDraft();
        draft.period = season.period();
        draft.units.addAll(season.units());
        season.clusters().stream().map(ClusterDraft::of).forEach(draft.clusters::add);
        draft.selection = season.selection().orElse(null);
        return draft;
    }

    /**
     * The pack in one order, without what the portal does not give out again: units that neither take part nor score, the
     * kind of a unit in words that it does not know, and what others than the standing body wrote beside their scores.
     */
    static String normal(CompleteSeason season) {
        var draft = draft(season);
        draft.units.removeIf(unit -> season.clusters().stream()
                .noneMatch(
                        cluster -> isNamed(cluster, Objects.requireNonNull(unit).code())));
        draft.units.replaceAll(
                unit -> new Unit(Objects.requireNonNull(unit).code(), unit.name(), Optional.of(kind(unit))));
        draft.units.sort(
                Comparator.comparing(unit -> Objects.requireNonNull(unit).code()));
        draft.clusters.sort(
                Comparator.comparing(cluster -> Objects.requireNonNull(Objects.requireNonNull(cluster).code)));
        draft.clusters.forEach(cluster -> normalise(Objects.requireNonNull(cluster)));
        return written(draft.build());
    }

    private static boolean isNamed(Cluster cluster, String unit) {
        return cluster.members().contains(unit)
                || cluster.criteria().leaves().stream()
                        .anyMatch(leaf -> leaf.scorer().filter(unit::equals).isPresent());
    }

    private static String kind(Unit unit) {
        return unit.kind()
                .filter(kind -> Stream.of(UnitKind.values()).map(Enum::name).anyMatch(kind::equals))
                .orElse("OTHER");
    }

    private static void normalise(ClusterDraft cluster) {
        cluster.members.sort(CodeOrder.INSTANCE);
        cluster.notRegistered.sort(CodeOrder.INSTANCE);
        cluster.notGraded.sort(
                Comparator.comparing(entry -> Objects.requireNonNull(entry).unit()));
        cluster.targets.sort(Comparator.comparing(Object::toString));
        cluster.holds.sort(Comparator.comparing(Object::toString));
        cluster.scores.replaceAll(score -> Objects.requireNonNull(score).source() == Source.VERIFIED
                ? score
                : new Score(
                        score.unit(),
                        score.criterion(),
                        score.source(),
                        score.by(),
                        score.state(),
                        score.input(),
                        null));
    }
}
