'use client'

import { Button } from '@payloadcms/ui'
import type { Translator } from '@/i18n/translator'

interface ChoiceBarProps {
  /** How many copies are chosen. */
  count: number
  isAll: boolean
  onChooseAll: (isAll: boolean) => void
  t: Translator
}

/** What can be done with the copies that are chosen. Enter in any box of the list does the same as the button. */
export function ChoiceBar({ count, isAll, onChooseAll, t }: ChoiceBarProps) {
  return (
    <div className="queue__bar">
      <label className="file-choice">
        <input
          type="checkbox"
          autoComplete="off"
          checked={isAll}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && !isAll
          }}
          onChange={({ target }) => onChooseAll(target.checked)}
        />{' '}
        {t('Deposit.chooseAll')}
      </label>
      <Button size="small" margin={false} type="submit" disabled={count === 0}>
        {t('Deposit.markChosen')}
      </Button>
      <span role="status">{t('Deposit.chosen', { count })}</span>
    </div>
  )
}
