import { announce } from './steps/announce'
import { buildSite } from './steps/buildSite'
import { runScript } from './steps/runScript'

await runScript(() => buildSite(announce))
