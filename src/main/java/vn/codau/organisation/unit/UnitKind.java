package vn.codau.organisation.unit;

/** What sort of body a unit is. */
public enum UnitKind {
    /** Huyện, thành phố, thị xã. */
    LOCALITY,
    /** Sở, ban, ngành. */
    DEPARTMENT,
    /** Cơ quan Đảng. */
    PARTY,
    /** Mặt trận Tổ quốc, đoàn thể. */
    MASS,
    /** Doanh nghiệp. */
    ENTERPRISE,
    /** Cơ quan trung ương trên địa bàn. */
    CENTRAL,
    OTHER
}
