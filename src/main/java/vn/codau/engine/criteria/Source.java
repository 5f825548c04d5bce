package vn.codau.engine.criteria;

/** Who gave a score, in the order in which the records of one cell are kept. */
public enum Source {
    /** The standing body's verified score; it decides the cell. */
    VERIFIED,
    /** The unit itself. */
    SELF,
    /** The cluster's head; for the head's own sheet a deputy. */
    HEAD,
    /** The specialist body named on the leaf. */
    SPECIALIST,
    /** Another member of the cluster. */
    PEER
}
