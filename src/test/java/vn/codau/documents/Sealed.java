package vn.codau.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.codau.documents.papers.Papers;
import vn.codau.documents.papers.Templates;
import vn.codau.documents.sealed.Issue;
import vn.codau.documents.sealed.Issue.Issuer;
import vn.codau.documents.sealed.Issue.Numbering;
import vn.codau.documents.sealed.Issue.Signature;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperMeeting;
import vn.codau.documents.sealed.PaperMeeting.Attendance;
import vn.codau.documents.sealed.PaperMeeting.Held;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.PaperSnapshot;
import vn.codau.documents.sealed.PaperSubjects;
import vn.codau.documents.sealed.Proposal;
import vn.codau.documents.sealed.Proposal.Award;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.DocumentSettings;
import vn.codau.engine.rank.FlagChoice;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.engine.season.Unit;
import vn.codau.pack.seal.Seal;
import vn.codau.pack.seal.SealCheck;
import vn.codau.pack.seal.SealedPack;
import vn.codau.pack.season.SeasonReader;
import vn.codau.platform.digest.Sha256;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Seasons of the packs, sealed as the portal seals them and read back from the sealed file. */
public final class Sealed {

    static final UUID ID = UUID.fromString("3f0c9a52-6f0e-4d0b-9d0e-5a7c1b2d4e6f");
    static final Instant AT = Instant.parse("2024-02-01T02:30:00Z");

    static final SeasonId SEASON = new SeasonId(new UUID(0, 2023));

    private Sealed() {}

    public static SealedSeason example() {
        return of("example-season.json");
    }

    static SealedSeason cluster347() {
        return of("cluster-347.json");
    }

    static SealedSeason of(String pack) {
        try (var in = Sealed.class.getResourceAsStream("/packs/" + pack)) {
            return of(SeasonReader.read(in));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static SealedSeason of(CompleteSeason season) {
        try {
            var file = Files.createTempFile("sealed", ".zip");
            SealedPack.write(season, new Seal(AT, "Sở Nội vụ", Map.of()), file);
            var sealed = new PaperSnapshot(ID, "Năm thi đua 2023", 3, Sha256.of(file), AT, "Sở Nội vụ");
            var ranking = SealCheck.check(file).ranking().orElseThrow();
            Files.delete(file);
            return new SealedSeason(sealed, ranking, proposals(ranking), List.of(meeting(ranking)), places(ranking));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Ids that follow from the codes. */
    static PaperSubjects places(SeasonRanking ranking) {
        var clusters = ranking.clusters().stream()
                .collect(Collectors.toMap(
                        one -> clusterId(one.cluster().code()),
                        one -> one.cluster().code()));
        var units = ranking.season().units().stream().collect(Collectors.toMap(one -> unitId(one.code()), Unit::code));
        return new PaperSubjects(SEASON, clusters, units);
    }

    static ClusterId clusterId(String code) {
        return new ClusterId(UUID.nameUUIDFromBytes(("cluster " + code).getBytes(StandardCharsets.UTF_8)));
    }

    static UnitId unitId(String code) {
        return new UnitId(UUID.nameUUIDFromBytes(("unit " + code).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The first eligible unit of the first cluster for the flag, the next for the province's, the third for a certificate;
     * and whomever the Council chose.
     */
    private static List<Proposal> proposals(SeasonRanking ranking) {
        var standings = ranking.clusters().getFirst().standings().stream()
                .filter(standing -> standing.isEligible())
                .toList();
        var proposals = new ArrayList<>(List.of(
                new Proposal(standings.get(0).unit(), Award.GOVERNMENT_FLAG),
                new Proposal(standings.get(1).unit(), Award.PROVINCIAL_FLAG),
                new Proposal(standings.get(2).unit(), Award.CERTIFICATE_OF_MERIT)));
        ranking.flag().stream()
                .flatMap(choice -> choice.candidates().stream())
                .filter(FlagChoice.Candidate::chosen)
                .map(candidate -> new Proposal(candidate.unit(), Award.GOVERNMENT_FLAG))
                .filter(proposal -> !proposals.contains(proposal))
                .forEach(proposals::add);
        return proposals;
    }

    private static PaperMeeting meeting(SeasonRanking ranking) {
        var cluster = ranking.clusters().getFirst().cluster();
        var attendance = cluster.members().stream()
                .map(unit -> unit.equals(cluster.members().getLast())
                        ? new Attendance(unit, "", Optional.of("bận công tác đột xuất"))
                        : new Attendance(unit, "ông Trần Văn Bình, Phó Giám đốc", Optional.empty()))
                .toList();
        var held = new Held(
                LocalDateTime.of(2024, 1, 5, 8, 30),
                "Hội trường Sở Kế hoạch và Đầu tư",
                "Ông Nguyễn Văn An",
                "Bà Lê Thị Hoa");
        return new PaperMeeting(
                cluster.code(),
                held,
                Optional.of(LocalDateTime.of(2024, 1, 5, 11, 0)),
                Optional.empty(),
                List.of("Ông Vũ Đức Cường, Sở Công Thương: đề nghị chấm lại tiêu chí I.2"),
                attendance);
    }

    /** As an office would issue it. */
    static Issue issue(Paper paper, SealedSeason sealed) {
        var numbering = new Numbering(Optional.of("05"), Optional.of(LocalDate.of(2024, 2, 5)));
        var recipients = List.of("Hội đồng Thi đua - Khen thưởng tỉnh", "Sở Nội vụ", "Các đơn vị thành viên");
        return switch (paper) {
            case PROVINCE_LETTER ->
                new Issue(
                        new Issuer(Optional.empty(), "Ủy ban nhân dân tỉnh Nam Định", "UBND", "Nam Định"),
                        numbering,
                        new Signature(Optional.of("TM. ỦY BAN NHÂN DÂN"), "Chủ tịch", "Phạm Đình Nghị"),
                        List.of("Thủ tướng Chính phủ", "Ban Thi đua - Khen thưởng Trung ương", "Sở Nội vụ"));
            case SHEET ->
                new Issue(
                        new Issuer(
                                Optional.of("Ủy ban nhân dân tỉnh Nam Định"),
                                sealed.name(sealed.ranking()
                                        .clusters()
                                        .getFirst()
                                        .standings()
                                        .getFirst()
                                        .unit()),
                                "SKHĐT",
                                "Nam Định"),
                        numbering,
                        new Signature(Optional.of("KT. GIÁM ĐỐC"), "Phó Giám đốc", "Trần Anh Dũng"),
                        recipients);
            default ->
                new Issue(
                        new Issuer(
                                Optional.of("Hội đồng Thi đua - Khen thưởng tỉnh Nam Định"),
                                sealed.ranking().clusters().getFirst().cluster().name(),
                                "KTĐ",
                                "Nam Định"),
                        numbering,
                        new Signature(Optional.empty(), "Trưởng khối", "Nguyễn Văn An"),
                        recipients);
        };
    }

    /** What a paper of the first cluster is about. */
    static PaperOf first(Paper paper, SealedSeason sealed) {
        var cluster = sealed.ranking().clusters().getFirst();
        return new PaperOf(
                paper,
                switch (paper.extent()) {
                    case PROVINCE -> "";
                    case CLUSTER -> cluster.cluster().code();
                    case UNIT -> cluster.standings().getFirst().unit();
                });
    }

    /** Papers with these templates. */
    static Papers papers(Optional<String> templates) {
        var settings = new DocumentSettings("https://thidua.namdinh.gov.vn/", templates, Optional.empty(), "Nam Định");
        return new Papers(new Templates(settings), settings);
    }

    static Papers papers() {
        return papers(Optional.empty());
    }

    public static byte[] word(Paper paper, SealedSeason sealed) {
        return papers().word(sealed, first(paper, sealed), issue(paper, sealed));
    }
}
