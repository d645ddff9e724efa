'use client'

import { Button } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import { isLocale, otherLocales } from '@/i18n/locales'
import { editPath } from './editions'
import { useEditions } from './useEditions'
import { useStartTranslation } from './useStartTranslation'

/**
 * On the page of one document: which language it is in, and the way to the others. Switching the admin's locale leads
 * to the text in that language, or to the offer of a translation when there is none.
 */
export default function LanguageControl() {
  const { type, id, language, editions, editorLanguage, t } = useEditions()
  const router = useRouter()
  const { isStarting, start } = useStartTranslation({ language: editorLanguage, toPath: editPath })
  const wanted = useSearchParams().get('locale')
  const sibling = editions?.find((edition) => edition.language === wanted)

  useEffect(() => {
    if (sibling && sibling.id !== id) router.replace(editPath(type, sibling))
  }, [id, router, sibling, type])

  if (!language || !id) return null

  const isMissing = isLocale(wanted) && wanted !== language && editions !== null && !sibling
  return (
    <div className="language-control">
      {isMissing && (
        <p className="language-control__notice" role="status">
          {t('Admin.noEditionYet', { wanted, language })}
        </p>
      )}
      <span className="language-control__current" lang={language}>
        {t('Admin.thisLanguage', { language })}
      </span>
      {editions?.find((edition) => edition.id === id)?.isUntranslated && (
        <span className="language-control__untranslated">{t('Admin.untranslated')}</span>
      )}
      {editions &&
        otherLocales(language).map((target) => {
          const edition = editions.find((other) => other.language === target)
          return edition ? (
            <Button key={target} buttonStyle="pill" size="small" el="link" to={editPath(type, edition)} margin={false}>
              {t('Admin.editionStatus', { language: target, status: edition.status })}
            </Button>
          ) : (
            <Button
              key={target}
              id={`create-translation-${target}`}
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={isStarting}
              onClick={() => void start({ type, original: id, target })}
            >
              {t('Admin.createTranslation', { language: target })}
            </Button>
          )
        })}
    </div>
  )
}
