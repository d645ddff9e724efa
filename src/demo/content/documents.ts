import type { DemoDocument } from '../demoRecords'
import { energyFiles } from './documents/energy'
import { fivePrioritiesFiles } from './documents/fivePriorities'
import { labEvaluationFiles } from './documents/labEvaluation'
import { skillsFiles } from './documents/skills'
import { strategyFiles } from './documents/strategy'

/** The demo newsroom's files to download. */
export const documents: DemoDocument[] = [
  ...fivePrioritiesFiles,
  ...strategyFiles,
  ...labEvaluationFiles,
  ...skillsFiles,
  ...energyFiles,
]
