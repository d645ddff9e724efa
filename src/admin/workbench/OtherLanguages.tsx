'use client'

import { Button } from '@payloadcms/ui'
import { canWrite } from '@/domain/roles'
import { otherLocales } from '@/i18n/locales'
import { useAccount } from '../useAccount'
import { useEditions } from '../useEditions'
import { useStartTranslation } from '../useStartTranslation'
import { benchPath } from './benchPath'
import { StateOf } from './StateOf'

/** Of an original: how far it has come in the other languages, and the way to work on each. */
export function OtherLanguages() {
  const { type, id, language, editions, editorLanguage, t } = useEditions()
  const account = useAccount()
  const { isStarting, start } = useStartTranslation({ language: editorLanguage, toPath: benchPath })
  if (!id || !language) return null

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
                      disabled={isStarting}
                      onClick={() => void start({ type, original: id, target })}
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
