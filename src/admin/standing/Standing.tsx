'use client'

import { useSchedule, useTakedown } from '../useStanding'
import { BehindNotice } from './BehindNotice'
import { ScheduledNotice } from './ScheduledNotice'
import { TakenDownNotice } from './TakenDownNotice'
import { useBehind } from './useBehind'

/** Above the form: that the text is taken from its readers, waits for its time, or is behind its original, and the way on. */
export default function Standing() {
  const takedown = useTakedown()
  const schedule = useSchedule()
  const behind = useBehind()
  return (
    <>
      {takedown && <TakenDownNotice takedown={takedown} />}
      {schedule && <ScheduledNotice schedule={schedule} />}
      {behind && !takedown && <BehindNotice behind={behind} />}
    </>
  )
}
