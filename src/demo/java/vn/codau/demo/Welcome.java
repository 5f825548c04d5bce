package vn.codau.demo;

import java.util.Locale;
import java.util.stream.Collectors;

/** What the terminal says when the demo is ready. */
final class Welcome {

    private static final String LINE = "─".repeat(78);

    private Welcome() {}

    static String text(int port) {
        return String.format(Locale.ROOT, """

                %1$s
                  Cờ Đầu · BẢN TRÌNH DIỄN, con người và điểm số đều là giả định, trừ mùa đã qua của cụm 347
                  Cờ Đầu · DEMO, every person and score is invented, save the past season of cluster 347

                  Địa chỉ | Address      http://localhost:%2$d/
                  Mật khẩu | Password    %3$s  (cho mọi tài khoản | for every account)

                %4$s

                  Dữ liệu ở .codau, giữ lại giữa các lần chạy. Dừng bằng Ctrl-C.
                  The data are kept in .codau between starts. Stop with Ctrl-C.
                %1$s
                """, LINE, port, DemoAccounts.PASSWORD, accounts());
    }

    private static String accounts() {
        return DemoAccounts.ALL.stream()
                .map(account -> String.format(
                        Locale.ROOT, "  %-22s %s | %s", account.userName(), account.vietnamese(), account.english()))
                .collect(Collectors.joining("\n"));
    }
}
