package vn.codau.archive;

import java.io.InputStream;

/** An archive on its way to whoever fetches it; the stream is closed by who reads it. */
public record ArchiveFile(String name, long size, InputStream content) {}
