'use client'

import { tellMoment } from '@/domain/tellMoment'
import { useText } from '../useText'
import { addressOf } from './addressOf'

interface FirstTimeProps {
  title: string
  slug: string
  /** The text's own time ahead; `null` for at once, or another time. */
  publicFrom: Date | null
}

/** Tells what becomes public, where and when, of a text that readers have not had. */
export function FirstTime({ title, slug, publicFrom }: FirstTimeProps) {
  const { type, language: locale, editorLanguage, t } = useText()
  return (
    <>
      <p>{t('Admin.publish.becomesPublic', { title })}</p>
      {slug && locale ? (
        <p>
          {t('Admin.publish.atAddress')} <span className="desk-address">{addressOf({ type, locale, slug })}</span>
        </p>
      ) : (
        <p>{t('Admin.publish.noAddress')}</p>
      )}
      {publicFrom && <p>{t('Admin.publish.ownTime', { moment: tellMoment(publicFrom, editorLanguage) })}</p>}
    </>
  )
}
