'use client'

import { Dialog } from '../dialog/Dialog'
import { useText } from '../useText'
import { AddressQuestion } from './AddressQuestion'
import { ChangeQuestion } from './ChangeQuestion'
import { FirstTime } from './FirstTime'
import { TermWarnings } from './TermWarnings'
import { TimeQuestion } from './TimeQuestion'
import { UnreadQuestion } from './UnreadQuestion'
import { usePublication, type Said } from './usePublication'

interface PublishDialogProps {
  said: Said
  onSay: (said: Said) => void
  onDone: () => void
  onClose: () => void
}

/** Asks what readers need to be told before a text, or a change to it, becomes public. */
export function PublishDialog({ said, onSay, onDone, onClose }: PublishDialogProps) {
  const { t } = useText()
  const { draft, publication, isKnown, had, kept, refusals, isBusy, say, confirm } = usePublication(said, onSay, onDone)
  const { address, time } = publication
  return (
    <Dialog
      heading={t('Admin.publish.heading', { isChange: String(had !== null) })}
      confirmLabel={t('Admin.publish.confirm', { isLater: String(time !== null) })}
      onConfirm={() => void confirm()}
      onClose={onClose}
      refusals={refusals}
      isBusy={isBusy}
      isWaiting={!isKnown}
    >
      {!isKnown && <p role="status">{t('Admin.publish.saving')}</p>}
      {isKnown && !had && <FirstTime slug={draft.slug} title={draft.title} publicFrom={time ? null : draft.publicFrom} />}
      {isKnown && had && <ChangeQuestion said={publication} say={say} lastRevision={had.id} />}
      {isKnown && kept && address && <AddressQuestion chosen={address} kept={kept} drafted={draft.slug} say={say} />}
      {isKnown && <TermWarnings />}
      {isKnown && <UnreadQuestion chosen={publication.unread} say={say} />}
      {isKnown && <TimeQuestion time={time} ownTime={had ? null : draft.publicFrom} say={say} />}
    </Dialog>
  )
}
