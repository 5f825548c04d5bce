package vn.codau.publication;

import java.util.List;
import java.util.Optional;

/** A table that can be published, each for itself. */
public enum Release {
    /** A unit's own settled points and how they come about (điểm của chính đơn vị). */
    OWN_TOTAL(List.of(Audience.MEMBERS)),
    /** Ranks and totals of a cluster, the own line included (bảng xếp hạng). */
    CLUSTER_RANKING(List.of(Audience.MEMBERS, Audience.UNITS)),
    /** The parts of others' totals and their verified scores (điểm thành phần của đơn vị khác). */
    OTHERS_POINTS(List.of(Audience.MEMBERS, Audience.UNITS)),
    /** What each scorer gave (điểm của từng bên chấm). */
    SCORERS(List.of(Audience.MEMBERS, Audience.BOARD)),
    /** Which unit leads each cluster of the province (đơn vị dẫn đầu). */
    LEADERS(List.of(Audience.UNITS)),
    /** The ranking before it is sealed (bảng tạm tính). */
    PROVISIONAL(List.of(Audience.BOARD));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
    private final List<Audience> audiences;

    Release(List<Audience> audiences) {
        this.audiences = audiences;
    }

    /** To whom it can be published. */
    public List<Audience> audiences() {
        return audiences;
    }

    /** What must be open besides, because this alone would tell it: whoever adds up the parts has the total. */
    public Optional<Release> needs() {
        return this == OTHERS_POINTS ? Optional.of(CLUSTER_RANKING) : Optional.empty();
    }
}
