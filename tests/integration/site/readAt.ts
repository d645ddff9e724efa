import { answerAddress } from '@/app/(site)/answers/answerAddress'
import { openVisit } from '@/app/(site)/answers/visit'
import { origin } from '../../setup/newsroom'

/** What a reader who comes to a path at an instant is answered, and how long that stays true. */
export async function readAt(path: string, now: Date): Promise<Read> {
  const { pathname } = new URL(path, origin)
  const { status, headers, body, validUntil = null } = await answerAddress(await openVisit(pathname, now), new Request(origin + path))
  return { status, text: await new Response(body).text(), location: headers?.Location ?? null, validUntil }
}

interface Read {
  status: number
  text: string
  /** Where the reader is sent on to. */
  location: string | null
  validUntil: Date | null
}
