/** A text in memory can have half a billion characters; this leaves room beside it. */
export const MOST_MEGABYTES = 200
