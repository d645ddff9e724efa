import type { Endpoint } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { listPreviewLinksEndpoint } from './listPreviewLinks'
import { makePreviewLinkEndpoint } from './makePreviewLink'
import { revokePreviewLinkEndpoint } from './revokePreviewLink'

/** Everything that is done with the preview links of the texts of one collection. */
export function previewLinkEndpoints(type: PublicationType): Endpoint[] {
  return [makePreviewLinkEndpoint(type), listPreviewLinksEndpoint(type), revokePreviewLinkEndpoint(type)]
}
