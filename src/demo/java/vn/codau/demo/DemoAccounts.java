package vn.codau.demo;

import java.util.List;
import vn.codau.shared.Role;

/** Who signs in to the demo. The passwords are public on purpose: the demo is open to this machine alone. */
public final class DemoAccounts {

    /** Everybody's password in the demo. */
    public static final String PASSWORD = "co-dau-2026";

    /** All of them, in the order in which a season meets them. */
    public static final List<Account> ALL = List.of(
            new Account("quantri", Role.ADMINISTRATOR, "", "Quản trị hệ thống", "administrator"),
            new Account("thuongtruc", Role.STANDING_BODY, "", "Cơ quan thường trực", "standing body"),
            new Account("thamdinh", Role.STANDING_BODY, "", "Cơ quan thường trực, người thứ hai", "its second person"),
            new Account("truongcum", Role.CLUSTER_HEAD, "ND", "Trưởng cụm Nam Định", "head of cluster ND"),
            new Account("phocum", Role.CLUSTER_DEPUTY, "ND", "Phó cụm Nam Định", "deputy of cluster ND"),
            new Account("thutruong", Role.UNIT_HEAD, "GT", "Thủ trưởng Huyện Giao Thủy", "head of unit GT"),
            new Account("canbo", Role.UNIT_OFFICER, "GT", "Cán bộ Huyện Giao Thủy", "officer of unit GT"),
            new Account("truongkhoi", Role.CLUSTER_HEAD, "GD", "Trưởng khối giáo dục (năm học)", "head of bloc GD"),
            new Account("phonggd", Role.UNIT_HEAD, "PGD-GT", "Trưởng phòng GD&ĐT Giao Thủy", "head of unit PGD-GT"),
            new Account("chuyende", Role.SPECIALIST, "SNV", "Chấm chuyên đề, Sở Nội vụ", "specialist body SNV"),
            new Account(
                    "canbosnv",
                    Role.SPECIALIST,
                    "SNV",
                    "Chuyên viên Sở Nội vụ, chấm mảng khen thưởng",
                    "officer of SNV with four of its criteria",
                    List.of("V.1", "V.3", "V.6.b", "V.6.c")),
            new Account("hoidong", Role.BOARD, "", "Hội đồng, lãnh đạo tỉnh", "Council and leaders"),
            new Account("thanhtra", Role.AUDITOR, "", "Thanh tra", "auditor"));

    private DemoAccounts() {}

    /**
     * One sign-in, and its role in both languages.
     *
     * @param of the code of its unit or cluster; empty for the province
     * @param listed the criteria of cluster ND that a specialist body's officer was given; empty: all of the body's
     */
    public record Account(
            String userName, Role role, String of, String vietnamese, String english, List<String> listed) {

        public Account {
            listed = List.copyOf(listed);
        }

        Account(String userName, Role role, String of, String vietnamese, String english) {
            this(userName, role, of, vietnamese, english, List.of());
        }
    }
}
