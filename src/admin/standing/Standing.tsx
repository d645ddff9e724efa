'use client'

import { useSchedule, useTakedown } from '../useStanding'
import { ScheduledNotice } from './ScheduledNotice'
import { TakenDownNotice } from './TakenDownNotice'

/** Above the form: that the text is taken from its readers, or waits for its time, and the way back from there. */
export default function Standing() {
  const takedown = useTakedown()
  const schedule = useSchedule()
  return (
    <>
      {takedown && <TakenDownNotice takedown={takedown} />}
      {schedule && <ScheduledNotice schedule={schedule} />}
    </>
  )
}
