import Link from 'next/link'
import type { Payload } from 'payload'
import { toUrl } from '@/domain/paths'
import type { Translator } from '@/i18n/translator'

interface FeedNoticeProps {
  payload: Payload
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
  t: Translator
}

/** Where the National Library fetches what is to be delivered, or what is missing for it to. */
export async function FeedNotice({ payload, siteUrl, t }: FeedNoticeProps) {
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, select: { organizationNumber: true } })
  if (!site.organizationNumber)
    return (
      <p>
        {t('Deposit.noNumber')}{' '}
        <Link href="/admin/globals/site" prefetch={false}>
          {t('Deposit.toSettings')}
        </Link>
      </p>
    )

  const url = toUrl(siteUrl, { page: 'depositFeed' })
  return (
    <p>
      {t('Deposit.feed')} <a href={url}>{url}</a>
    </p>
  )
}
