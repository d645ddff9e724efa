import type { Payload } from 'payload'
import { Suspense } from 'react'
import type { Locale } from '@/i18n/locales'
import { Coverage } from './Coverage'
import { findCoverage } from './findCoverage'

interface CoverageSectionProps {
  payload: Payload
  /** Language the editor reads the admin in. */
  language: Locale
  now: Date
}

/** How much of the newsroom is translated. Half a year of thousands of texts takes a moment, which the page does not wait for. */
export function CoverageSection(props: CoverageSectionProps) {
  return (
    <Suspense fallback={null}>
      <ToldCoverage {...props} />
    </Suspense>
  )
}

async function ToldCoverage({ payload, language, now }: CoverageSectionProps) {
  return <Coverage coverages={await findCoverage(payload, now)} language={language} />
}
