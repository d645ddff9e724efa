import { openPayload } from '../../../scripts/steps/openPayload'
import { PostOffice } from '@/subscriptions/postOffice'

// A process of its own, which the test kills while it sends what is due. It never ends by itself.
const payload = await openPayload()
const office = new PostOffice('http://localhost:3000')
const now = new Date(process.env.SENT_AT ?? '')
process.stdout.write('ready\n')
for (;;) await office.sendDue(payload, now)
