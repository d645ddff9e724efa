'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Address } from '@/domain/address'
import { toPath } from '@/domain/paths'
import { isTold } from '@/domain/revision'
import { isAdmin } from '@/domain/roles'
import { nameOf, type RevisionRecord } from '../records'
import { useAccount } from '../useAccount'
import { useText } from '../useText'
import { NoteDialog } from './NoteDialog'

interface RevisionEntryProps {
  revision: RevisionRecord
  /** The address word that readers find the text under; `null` when they do not find it. */
  slug: string | null
  isCurrent: boolean
  onChange: () => void
}

/** One publication: how much it changed, what readers were told, when it was and by whom. */
export function RevisionEntry({ revision, slug, isCurrent, onChange }: RevisionEntryProps) {
  const { number, significance, note, publishedAt, hiddenAt, by } = revision
  const { language, t } = useText()
  const address = usePlace(revision, slug, isCurrent)
  const at = new Date(publishedAt)
  const name = nameOf(by)
  return (
    <li className="desk-panel__entry">
      <p>
        <strong>{t('Admin.changes.entry', { number, significance })}</strong>
      </p>
      {note && language && <p lang={language}>{note}</p>}
      <p className="desk-panel__aside">
        {t('Admin.changes.published', {
          at,
          isUpcoming: String(at > new Date()),
          hasName: String(name !== ''),
          name,
        })}
      </p>
      {hiddenAt && <p className="desk-panel__aside">{t('Admin.changes.hidden')}</p>}
      {address && (
        <p>
          <a href={toPath(address)}>{t('Admin.changes.read', { number, isCurrent: String(isCurrent) })}</a>
        </p>
      )}
      <NoteActs revision={revision} onChange={onChange} />
    </li>
  )
}

/** Where readers find the text as it was then; `null` where they do not. */
function usePlace({ number, publishedAt, hiddenAt }: RevisionRecord, slug: string | null, isCurrent: boolean): Address | null {
  const { type, language: locale } = useText()
  if (!slug || !locale || hiddenAt || new Date(publishedAt) > new Date()) return null
  return isCurrent ? { page: 'publication', locale, type, slug } : { page: 'version', locale, type, slug, number }
}

/** What was told to readers is changed by an admin alone. */
function NoteActs({ revision, onChange }: Pick<RevisionEntryProps, 'revision' | 'onChange'>) {
  const { t } = useText()
  const account = useAccount()
  const [act, setAct] = useState<'correct' | 'remove' | null>(null)
  if (!isAdmin(account) || !isTold(revision.significance)) return null

  const { number } = revision
  return (
    <p className="desk-panel__acts">
      {(['correct', 'remove'] as const).map((one) => (
        <Button
          key={one}
          buttonStyle="secondary"
          size="small"
          margin={false}
          type="button"
          aria-label={t('Admin.changes.actOn', { act: one, number })}
          onClick={() => setAct(one)}
        >
          {t('Admin.changes.act', { act: one })}
        </Button>
      ))}
      {act && (
        <NoteDialog
          act={act}
          revision={revision}
          onClose={() => setAct(null)}
          onDone={() => {
            setAct(null)
            onChange()
          }}
        />
      )}
    </p>
  )
}
