package vn.codau.documents.papers;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.codau.documents.sealed.PaperMeeting;
import vn.codau.documents.sealed.PaperMeeting.Attendance;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.MergeData;
import vn.codau.documents.template.PaperText;

/** Minutes of a cluster's review meeting; what was not recorded is left for a pen. */
final class MinutesContent {

    static final Set<String> FIELDS = Set.of(
            "thoi_gian_hop",
            "dia_diem_hop",
            "chu_tri",
            "thu_ky",
            "ten_chu_tri",
            "ten_thu_ky",
            "so_co_mat",
            "co_mat",
            "so_vang_mat",
            "vang_mat",
            "bang_ket_qua",
            "ghi_chu",
            "ket_qua_phieu",
            "ket_luan",
            "de_nghi",
            "y_kien_khac",
            "ket_thuc");

    private static final Pattern ADDRESS =
            Pattern.compile("^(ông|bà|đồng chí|đ/c)\\s+", CASE_INSENSITIVE | UNICODE_CASE);

    private MinutesContent() {}

    static void put(MergeData data, PaperRequest making, int textWidth) {
        var meeting = making.sealed().meeting(making.of().subject());
        held(data, meeting.map(PaperMeeting::held));
        data.text(
                "ket_thuc",
                meeting.flatMap(PaperMeeting::endedAt).map(PaperText::hour).orElse(PaperText.BLANK));
        meeting.ifPresentOrElse(
                recorded -> attendance(data, making.sealed(), recorded.attendance()),
                () -> blankAttendance(data, making));
        ResultTable.put(data, making, textWidth);
        data.lines("ket_qua_phieu", votes(making))
                .lines("de_nghi", proposals(making))
                .lines("y_kien_khac", otherOpinions(meeting));
    }

    private static void held(MergeData data, Optional<PaperMeeting.Held> held) {
        data.text(
                "thoi_gian_hop",
                held.map(it -> "Hồi " + PaperText.hour(it.startedAt()))
                        .orElse("Hồi …… giờ …… phút, ngày …… tháng …… năm ………"));
        data.text("dia_diem_hop", held.map(PaperMeeting.Held::place).orElse(PaperText.BLANK));
        data.text("chu_tri", held.map(PaperMeeting.Held::chair).orElse(PaperText.BLANK));
        data.text("thu_ky", held.map(PaperMeeting.Held::secretary).orElse(PaperText.BLANK));
        data.text(
                "ten_chu_tri",
                held.map(PaperMeeting.Held::chair).map(MinutesContent::name).orElse(PaperText.BLANK));
        data.text(
                "ten_thu_ky",
                held.map(PaperMeeting.Held::secretary).map(MinutesContent::name).orElse(PaperText.BLANK));
    }

    /** Below a signature stands the name alone: without address, and without the title that follows a comma. */
    private static String name(String person) {
        return ADDRESS.matcher(person.split(",", 2)[0].strip()).replaceFirst("");
    }

    private static void attendance(MergeData data, SealedSeason sealed, List<Attendance> all) {
        var present = new ArrayList<String>();
        var absent = new ArrayList<String>();
        for (var one : all) {
            var name = sealed.name(one.unit());
            one.absence()
                    .ifPresentOrElse(
                            reason -> absent.add(name + ", lý do: " + said(reason)),
                            () -> present.add(name + ": " + said(one.representative())));
        }
        data.text("so_co_mat", PaperText.count(present.size())).lines("co_mat", ended(present));
        data.text("so_vang_mat", PaperText.count(absent.size())).lines("vang_mat", ended(absent));
    }

    private static String said(String recorded) {
        return recorded.isEmpty() ? PaperText.BLANK : recorded;
    }

    private static void blankAttendance(MergeData data, PaperRequest making) {
        var members = making.cluster().cluster().members().stream()
                .map(unit -> making.sealed().name(unit) + ": " + PaperText.BLANK)
                .toList();
        data.text("so_co_mat", PaperText.BLANK).lines("co_mat", ended(members));
        data.text("so_vang_mat", PaperText.BLANK).lines("vang_mat", List.of(PaperText.BLANK + "."));
    }

    /** A list's lines end with a semicolon, the last with a full stop. */
    private static List<String> ended(List<String> lines) {
        var ended = new ArrayList<String>();
        for (var line : lines) {
            ended.add(line + (ended.size() == lines.size() - 1 ? "." : ";"));
        }
        return ended;
    }

    private static List<String> votes(PaperRequest making) {
        var votes = making.cluster().cluster().votes();
        if (votes.isEmpty()) {
            return List.of("Bản chốt không có kết quả bỏ phiếu suy tôn.");
        }
        var lines = new ArrayList<String>();
        making.sealed()
                .meeting(making.of().subject())
                .flatMap(PaperMeeting::voters)
                .ifPresent(voters -> lines.add("Số người có quyền bỏ phiếu: " + PaperText.count(voters.entitled())
                        + "; có mặt bỏ phiếu: " + PaperText.count(voters.present()) + "."));
        lines.addAll(ended(votes.entrySet().stream()
                .map(vote -> making.sealed().name(vote.getKey()) + ": " + PaperText.count(vote.getValue()) + " phiếu")
                .map(line -> "- " + line)
                .toList()));
        return lines;
    }

    private static List<String> otherOpinions(Optional<PaperMeeting> meeting) {
        var recorded = meeting.map(PaperMeeting::otherOpinions).orElse(List.of());
        return recorded.isEmpty()
                ? List.of(PaperText.BLANK + ".")
                : recorded.stream()
                        .map(line -> line.endsWith(".") ? line : line + ".")
                        .toList();
    }

    private static List<String> proposals(PaperRequest making) {
        var own = ProposalTable.ofCluster(making);
        if (own.isEmpty()) {
            return List.of("Bản chốt chưa có đề nghị khen thưởng.");
        }
        return List.of("Hội nghị thống nhất đề nghị khen thưởng " + PaperText.count(own.size()) + " đơn vị: "
                + own.stream()
                        .map(one -> making.sealed().name(one.unit()) + " ("
                                + one.award().title() + ")")
                        .collect(Collectors.joining("; "))
                + ".");
    }
}
