/** Some fifty long texts. A file that is larger is none of the newsroom's. */
export const mostBytes = 5_000_000
