/** Characters of a message that is edited here, or shown whole: a text field with a million of them takes seconds to draw. */
export const EDITED = 50_000
