'use client'

import { Choices } from '../dialog/Choices'
import { useText } from '../useText'
import type { Publication } from './publication'
import { useUnreadParts } from './useUnreadParts'

interface UnreadQuestionProps {
  chosen: Publication['unread']
  say: (said: Pick<Publication, 'unread'>) => void
}

/** Asks whether words that a machine wrote are to be published though nobody has read them; else nothing. */
export function UnreadQuestion({ chosen, say }: UnreadQuestionProps) {
  const { t } = useText()
  const count = useUnreadParts()
  if (count === 0) return null

  return (
    <Choices
      question={t('Admin.publish.unread', { count })}
      choices={[
        { value: 'read', label: t('Admin.publish.unreadRead'), help: t('Admin.publish.unreadReadHelp') },
        { value: 'publish', label: t('Admin.publish.unreadPublish'), help: t('Admin.publish.unreadPublishHelp') },
      ]}
      chosen={chosen}
      onChoose={(unread) => say({ unread })}
    />
  )
}
