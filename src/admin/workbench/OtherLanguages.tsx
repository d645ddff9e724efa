'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { canWrite } from '@/domain/roles'
import { otherLocales, type Locale } from '@/i18n/locales'
import { askApi } from '../askApi'
import { useAccount } from '../useAccount'
import { useEditions } from '../useEditions'
import { benchPath } from './benchPath'
import { StateOf } from './StateOf'

/** Of an original: how far it has come in the other languages, and the way to work on each. */
export function OtherLanguages() {
  const { type, id, language, editions, editorLanguage, t } = useEditions()
  const account = useAccount()
  const router = useRouter()
  const [isCreating, setIsCreating] = useState(false)
  if (!id || !language) return null

  const create = async (target: Locale) => {
    setIsCreating(true)
    const data = { language: target }
    const { doc, refusal } = await askApi(`/${type}/${id}/translations`, { method: 'POST', data, language: editorLanguage })
    // It is there also when somebody else has just created it.
    if (doc) router.push(benchPath(type, doc))
    else {
      toast.error(refusal ?? t('Admin.translationFailed'))
      setIsCreating(false)
    }
  }
  return (
    <section className="bench" aria-labelledby="other-languages">
      <h2 id="other-languages" className="bench__heading">
        {t('Workbench.others')}
      </h2>
      <p>{t('Workbench.othersExplained')}</p>
      <ul className="bench__languages">
        {editions &&
          otherLocales(language).map((target) => {
            const edition = editions.find((other) => other.language === target)
            return (
              <li key={target}>
                <span>
                  {t('Admin.editionStatus', { language: target, status: edition?.status ?? 'missing' })}
                  {edition && <StateOf edition={edition} type={type} editorLanguage={editorLanguage} />}
                </span>
                {edition ? (
                  <Button buttonStyle="secondary" size="medium" el="link" to={benchPath(type, edition)} margin={false}>
                    {t('Workbench.open', { language: target })}
                  </Button>
                ) : (
                  canWrite(account, target) && (
                    <Button
                      buttonStyle="secondary"
                      size="medium"
                      margin={false}
                      type="button"
                      disabled={isCreating}
                      onClick={() => void create(target)}
                    >
                      {t('Admin.createTranslation', { language: target })}
                    </Button>
                  )
                )}
              </li>
            )
          })}
      </ul>
    </section>
  )
}
