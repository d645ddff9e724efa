/** What translators and editors are told of by mail. */
export const noticeKinds = ['published', 'changed', 'corrected', 'withdrawn', 'ready'] as const
export type NoticeKind = (typeof noticeKinds)[number]
