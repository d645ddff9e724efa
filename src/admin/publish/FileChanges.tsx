'use client'

import { Button } from '@payloadcms/ui'
import { getTranslator } from '@/i18n/translator'
import { useText } from '../useText'
import { useFileChanges } from './useFileChanges'

interface FileChangesProps {
  /** Id of the revision that readers have. */
  lastRevision: string
  /** Whether there is a note to add them to. */
  canAdd: boolean
  onAdd: (words: string) => void
}

/** The files that have changed since readers last got the text: something to tell them of. */
export function FileChanges({ lastRevision, canAdd, onAdd }: FileChangesProps) {
  const { language, t } = useText()
  const changes = useFileChanges(lastRevision)
  if (changes.length === 0 || !language) return null

  const tell = getTranslator(language)
  return (
    <section className="desk-files">
      <h3>{t('Admin.publish.files')}</h3>
      <ul>
        {changes.map(({ change, filename }) => (
          <li key={`${change} ${filename}`}>{t('Admin.publish.fileChange', { change, filename })}</li>
        ))}
      </ul>
      {canAdd && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          type="button"
          onClick={() => onAdd(changes.map((change) => tell('Admin.publish.fileChange', { ...change })).join(' '))}
        >
          {t('Admin.publish.addFiles')}
        </Button>
      )}
    </section>
  )
}
