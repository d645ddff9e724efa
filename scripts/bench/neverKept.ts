/** A query that means nothing and makes an address longer than any that the newsroom keeps an answer for. */
export const neverKept = `?${'x'.repeat(2048)}`
