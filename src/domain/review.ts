/** Where a draft is between its writer and publication. */
export const reviewStates = ['writing', 'ready', 'returned'] as const
export type ReviewState = (typeof reviewStates)[number]
