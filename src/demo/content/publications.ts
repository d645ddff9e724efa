import type { DemoPublication } from '../demoPublication'
import { autumnCall } from './articles/autumnCall'
import { batteryDraft } from './articles/batteryDraft'
import { callQuestions } from './articles/callQuestions'
import { circularWorkshop } from './articles/circularWorkshop'
import { findingPartners } from './articles/findingPartners'
import { firstVouchers } from './articles/firstVouchers'
import { fourThemes } from './articles/fourThemes'
import { freightCorridor } from './articles/freightCorridor'
import { industryDay } from './articles/industryDay'
import { labFirstWorkshop } from './articles/labFirstWorkshop'
import { labMeetingsOff } from './articles/labMeetingsOff'
import { mobileTestbed } from './articles/mobileTestbed'
import { oecdWorkshop } from './articles/oecdWorkshop'
import { openHouse } from './articles/openHouse'
import { openPlatform } from './articles/openPlatform'
import { pilotAction } from './articles/pilotAction'
import { residualHeat } from './articles/residualHeat'
import { sharedSensors } from './articles/sharedSensors'
import { springCall } from './articles/springCall'
import { strategyPresented } from './articles/strategyPresented'
import { transitionLab } from './articles/transitionLab'
import { vacantPremises } from './articles/vacantPremises'
import { voucherResults } from './articles/voucherResults'
import { winterMeeting } from './articles/winterMeeting'
import { youthPanel } from './articles/youthPanel'
import { energyReport } from './reports/energyReport'
import { fivePriorities } from './reports/fivePriorities'
import { labEvaluation } from './reports/labEvaluation'
import { skillsReport } from './reports/skillsReport'
import { strategyReport } from './reports/strategyReport'
import { energyPress } from './pressReleases/energyPress'
import { evaluationPress } from './pressReleases/evaluationPress'
import { pilotGrant } from './pressReleases/pilotGrant'
import { prioritiesPress } from './pressReleases/prioritiesPress'
import { skillsPress } from './pressReleases/skillsPress'
import { smallFirmsPress } from './pressReleases/smallFirmsPress'
import { strategyPress } from './pressReleases/strategyPress'
import { targetsPress } from './pressReleases/targetsPress'

/** Every text of the demo newsroom, oldest first within its kind. */
export const publications: DemoPublication[] = [
  oecdWorkshop,
  pilotAction,
  transitionLab,
  labFirstWorkshop,
  firstVouchers,
  fourThemes,
  labMeetingsOff,
  strategyPresented,
  findingPartners,
  voucherResults,
  residualHeat,
  mobileTestbed,
  openPlatform,
  openHouse,
  freightCorridor,
  springCall,
  vacantPremises,
  youthPanel,
  circularWorkshop,
  autumnCall,
  callQuestions,
  winterMeeting,
  sharedSensors,
  industryDay,
  batteryDraft,
  fivePriorities,
  strategyReport,
  labEvaluation,
  skillsReport,
  energyReport,
  pilotGrant,
  prioritiesPress,
  strategyPress,
  evaluationPress,
  skillsPress,
  energyPress,
  smallFirmsPress,
  targetsPress,
]
