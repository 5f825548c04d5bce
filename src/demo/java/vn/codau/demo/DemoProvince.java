package vn.codau.demo;

import java.util.List;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.unit.UnitKind;

/**
 * Who takes part in the demo. The four clusters of districts are Ho Chi Minh City's own, from its published form for
 * cross-scoring; the localities are Nam Định's of 2023. How its agencies are grouped into blocs is invented.
 */
final class DemoProvince {

    /** A unit of a cluster. */
    record Member(String code, String name, UnitKind kind) {}

    /** A cluster; its first member is the head, its second the deputy. */
    record Group(String code, String name, ClusterKind kind, List<Member> members) {}

    static final List<Group> GROUPS = List.of(
            cluster(
                    "ND",
                    "Cụm thi đua các huyện, thành phố Nam Định",
                    locality("TPND", "Thành phố Nam Định"),
                    locality("HH", "Huyện Hải Hậu"),
                    locality("ML", "Huyện Mỹ Lộc"),
                    locality("VB", "Huyện Vụ Bản"),
                    locality("YY", "Huyện Ý Yên"),
                    locality("NH", "Huyện Nghĩa Hưng"),
                    locality("NT", "Huyện Nam Trực"),
                    locality("TN", "Huyện Trực Ninh"),
                    locality("XT", "Huyện Xuân Trường"),
                    locality("GT", "Huyện Giao Thủy")),
            bloc(
                    "KTTH",
                    "Khối thi đua các sở kinh tế tổng hợp",
                    agency("SKHDT", "Sở Kế hoạch và Đầu tư"),
                    agency("STC", "Sở Tài chính"),
                    agency("SXD", "Sở Xây dựng"),
                    agency("SCT", "Sở Công Thương"),
                    agency("SKHCN", "Sở Khoa học và Công nghệ"),
                    agency("SNNPTNT", "Sở Nông nghiệp và Phát triển nông thôn"),
                    agency("SGTVT", "Sở Giao thông vận tải"),
                    agency("STNMT", "Sở Tài nguyên và Môi trường")),
            bloc(
                    "VHXH",
                    "Khối thi đua các sở văn hóa, xã hội",
                    agency("SGDDT", "Sở Giáo dục và Đào tạo"),
                    agency("SYT", "Sở Y tế"),
                    agency("SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch"),
                    agency("SLDTBXH", "Sở Lao động - Thương binh và Xã hội"),
                    agency("STTTT", "Sở Thông tin và Truyền thông"),
                    agency("DPTTH", "Đài Phát thanh và Truyền hình"),
                    agency("BQLKCN", "Ban Quản lý các khu công nghiệp")),
            bloc(
                    "NCTH",
                    "Khối thi đua các cơ quan nội chính, tổng hợp",
                    agency("SNV", "Sở Nội vụ"),
                    agency("STP", "Sở Tư pháp"),
                    agency("TTT", "Thanh tra tỉnh"),
                    agency("VPUB", "Văn phòng Ủy ban nhân dân tỉnh"),
                    agency("VPHD", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"),
                    new Member("TAND", "Tòa án nhân dân tỉnh", UnitKind.CENTRAL),
                    new Member("VKSND", "Viện kiểm sát nhân dân tỉnh", UnitKind.CENTRAL)),
            bloc(
                    "DTTT",
                    "Khối thi đua Mặt trận và các đoàn thể",
                    mass("MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
                    mass("LDLD", "Liên đoàn Lao động tỉnh"),
                    mass("HND", "Hội Nông dân tỉnh"),
                    mass("HLHPN", "Hội Liên hiệp Phụ nữ tỉnh"),
                    mass("TDTN", "Tỉnh đoàn Thanh niên"),
                    mass("HCCB", "Hội Cựu chiến binh tỉnh"),
                    mass("LMHTX", "Liên minh Hợp tác xã tỉnh")),
            cluster(
                    "HCM1",
                    "Cụm Thi đua 1",
                    locality("Q1", "Quận 1"),
                    locality("Q3", "Quận 3"),
                    locality("Q5", "Quận 5"),
                    locality("Q10", "Quận 10"),
                    locality("Q11", "Quận 11"),
                    locality("QTB", "Quận Tân Bình")),
            cluster(
                    "HCM2",
                    "Cụm Thi đua 2",
                    locality("Q4", "Quận 4"),
                    locality("Q6", "Quận 6"),
                    locality("Q8", "Quận 8"),
                    locality("QGV", "Quận Gò Vấp"),
                    locality("QPN", "Quận Phú Nhuận"),
                    locality("QTP", "Quận Tân Phú"),
                    locality("QBT", "Quận Bình Thạnh")),
            cluster(
                    "HCM3",
                    "Cụm Thi đua 3",
                    locality("Q2", "Quận 2"),
                    locality("Q7", "Quận 7"),
                    locality("Q9", "Quận 9"),
                    locality("Q12", "Quận 12"),
                    locality("QBTA", "Quận Bình Tân"),
                    locality("QTD", "Quận Thủ Đức")),
            cluster(
                    "HCM4",
                    "Cụm Thi đua 4",
                    locality("BC", "Huyện Bình Chánh"),
                    locality("CG", "Huyện Cần Giờ"),
                    locality("CC", "Huyện Củ Chi"),
                    locality("HM", "Huyện Hóc Môn"),
                    locality("NB", "Huyện Nhà Bè")));

    private DemoProvince() {}

    private static Group cluster(String code, String name, Member... members) {
        return new Group(code, name, ClusterKind.CUM, List.of(members));
    }

    private static Group bloc(String code, String name, Member... members) {
        return new Group(code, name, ClusterKind.KHOI, List.of(members));
    }

    private static Member locality(String code, String name) {
        return new Member(code, name, UnitKind.LOCALITY);
    }

    private static Member agency(String code, String name) {
        return new Member(code, name, UnitKind.DEPARTMENT);
    }

    private static Member mass(String code, String name) {
        return new Member(code, name, UnitKind.MASS);
    }
}
