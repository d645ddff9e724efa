import { buildSiteWhenNeeded } from '../steps/buildSite'
import { announce } from '../steps/announce'
import { runBrowserTests } from './runBrowserTests'
import type { Check } from './runChecks'
import { runProgram } from './runProgram'
import { runVitest } from './runVitest'

/** Everything that needs no browser, quickest first. */
export const codeChecks: Check[] = [
  { name: 'Lint', run: () => runProgram('eslint/bin/eslint.js', ['.']) },
  { name: 'Types', run: () => runProgram('typescript/bin/tsc', ['--noEmit']) },
  { name: 'Unit tests', run: () => runVitest('unit') },
  { name: 'Integration tests', run: () => runVitest('integration') },
]

/** The production build, and the browser tests that use it. */
export const siteChecks: Check[] = [
  {
    name: 'Build',
    run: async () => {
      await buildSiteWhenNeeded(announce)
      return { passed: 1, failed: 0 }
    },
  },
  { name: 'Browser tests', run: () => runBrowserTests(announce) },
]
