package vn.codau.jobs.result;

import java.io.InputStream;

/** A result on its way to whoever fetches it; the stream is closed by who reads it. */
public record JobDownload(ResultFile file, InputStream content) {}
