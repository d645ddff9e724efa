import Link from 'next/link'
import type { Payload } from 'payload'
import { toPath } from '@/domain/paths'
import type { Translator } from '@/i18n/translator'

/** Where the National Library fetches what is to be delivered, or what is missing for it to. */
export async function FeedNotice({ payload, t }: { payload: Payload; t: Translator }) {
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

  const path = toPath({ page: 'depositFeed' })
  return (
    <p>
      {t('Deposit.feed')} <a href={path}>{path}</a>
    </p>
  )
}
