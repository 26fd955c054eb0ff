package org.depesche.readers.html;

/** Characters of a block that come from one text node, and where that node lies in the page's source. */
record SourceRun(int start, int end, int sourceStart, int sourceEnd) {}
