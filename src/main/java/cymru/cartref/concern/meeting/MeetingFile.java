package cymru.cartref.concern.meeting;

import java.io.InputStream;

/** Minutes on their way to a reader, who closes them. */
public record MeetingFile(String name, String mediaType, long size, InputStream content) {}
