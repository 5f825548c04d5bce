package vn.codau.documents.ui;

import org.springframework.stereotype.Component;
import vn.codau.documents.ordered.ClusterPapers;
import vn.codau.documents.ordered.PdfPapers;
import vn.codau.documents.papers.PaperDesk;
import vn.codau.jobs.Jobs;

/** All that hands papers out, at once or when they are made. */
@Component
record Counter(PaperDesk desk, PdfPapers pdf, ClusterPapers zip, Jobs jobs) {}
