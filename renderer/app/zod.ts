import { z } from 'zod'

/** Keeps zod from trying `eval`, which our policy forbids. Must run before any schema is made: import it first. */
z.config({ jitless: true })
