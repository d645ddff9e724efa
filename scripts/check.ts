import { codeChecks } from './checks/allChecks'
import { runChecks } from './checks/runChecks'
import { runScript } from './steps/runScript'

await runScript(() => runChecks(codeChecks))
