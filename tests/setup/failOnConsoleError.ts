import { afterAll, afterEach } from 'vitest'
import { noteConsoleError, takeConsoleComplaints } from './consoleErrors'

console.error = noteConsoleError
afterEach(complain)
// Once more for what a hook around the tests, or work left running after them, has said.
afterAll(complain)

function complain() {
  const complaints = takeConsoleComplaints()
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
}
