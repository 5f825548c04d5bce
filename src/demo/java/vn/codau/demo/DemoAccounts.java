package vn.codau.demo;

import java.util.List;
import vn.codau.shared.Role;

/** Who signs in to the demo. The passwords are public on purpose: the demo is open to this machine alone. */
public final class DemoAccounts {

    /** Everybody's password in the demo. */
    public static final String PASSWORD = "co-dau-2026";

    /** All of them, in the order in which a season meets them. */
    public static final List<Account> ALL = List.of(
            new Account("quantri", Role.ADMINISTRATOR, "Quản trị hệ thống", "administrator"),
            new Account("thuongtruc", Role.STANDING_BODY, "Cơ quan thường trực", "standing body"),
            new Account("hoidong", Role.BOARD, "Hội đồng, lãnh đạo tỉnh", "Council and leaders"),
            new Account("thanhtra", Role.AUDITOR, "Thanh tra", "auditor"));

    private DemoAccounts() {}

    /** One sign-in, and its role in both languages. */
    public record Account(String userName, Role role, String vietnamese, String english) {}
}
