import type { LinkTarget } from '@/domain/body'

/** The collections a link in a text may lead to. */
export const linkTargets: LinkTarget[] = ['articles', 'reports', 'press-releases', 'documents']
