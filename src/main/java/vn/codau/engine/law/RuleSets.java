package vn.codau.engine.law;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.law.RuleSet.BaseOfCap;
import vn.codau.engine.number.Decimal;

/** Every legal rule set. A new decree is one constant here; a season that is sealed keeps the one it was made under. */
public final class RuleSets {

    private static final Decimal TWENTY = Decimal.of("20");

    /** The only published share for flags that was found; like the quorum's it is not written for provinces. */
    private static final Citation EDUCATION = Citation.of("Thông tư số 35/2015/TT-BGDĐT ngày 31/12/2015");

    private static final Decimal SEVENTY = Decimal.of("70");
    private static final Quorum TWO_THIRDS = new Quorum(2, 3);

    private static final BaseOfCap OF_LEADERS = new BaseOfCap(
            Citation.of("Công văn số 5007/BNV-TĐKT ngày 05/9/2023 của Bộ Nội vụ"),
            "không quá 20% tổng số tập thể được bình xét dẫn đầu các cụm, khối thi đua");

    private static final String DECREE_91 = "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017";
    private static final String DECREE_98 = "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023";

    private static final BaseOfCap OF_PROVINCIAL_STANDARD = new BaseOfCap(
            new Citation(DECREE_91, "khoản 1 Điều 11"),
            "Số lượng tập thể được xét, đề nghị tặng \"Cờ thi đua của Chính phủ\" không quá 20% tổng số tập thể đạt"
                    + " tiêu chuẩn tặng Cờ thi đua cấp bộ, ban, ngành, tỉnh, đoàn thể trung ương");

    /** For seasons up to 2023. */
    public static final RuleSet LAW_2003_DECREE_91_2017 = new RuleSet(
            "LAW_2003_DECREE_91_2017",
            new Citation("Luật Thi đua, khen thưởng số 15/2003/QH11", "Điều 25"),
            new Citation(DECREE_91, "Điều 11"),
            new Citation("Thông tư số 12/2019/TT-BNV ngày 04/11/2019", "Điều 11"),
            TWENTY,
            OF_LEADERS,
            OF_PROVINCIAL_STANDARD,
            OF_PROVINCIAL_STANDARD,
            new CouncilRule(TWO_THIRDS, SEVENTY, true, EDUCATION, EDUCATION),
            Citation.of(DECREE_91),
            new Citation(DECREE_91, "Điều 51"));

    /** For seasons from 2024 on. */
    public static final RuleSet LAW_2022_DECREE_98_2023 = new RuleSet(
            "LAW_2022_DECREE_98_2023",
            new Citation("Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022", "Điều 25"),
            Citation.of(DECREE_98),
            Citation.of("Thông tư số 01/2024/TT-BNV ngày 24/02/2024"),
            TWENTY,
            OF_LEADERS,
            OF_PROVINCIAL_STANDARD,
            OF_LEADERS,
            new CouncilRule(TWO_THIRDS, SEVENTY, true, new Citation(DECREE_98, "Điều 47"), EDUCATION),
            new Citation(DECREE_98, "Điều 4"),
            new Citation("Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022", "Điều 84"));

    /** All of them, oldest first. */
    public static final List<RuleSet> ALL = List.of(LAW_2003_DECREE_91_2017, LAW_2022_DECREE_98_2023);

    private RuleSets() {}

    /** The rule set with that key, if there is one. */
    public static Optional<RuleSet> find(String key) {
        return ALL.stream().filter(set -> set.key().equals(key)).findFirst();
    }
}
