import { answerAddress } from '@/app/(site)/answers/answerAddress'
import { openVisit } from '@/app/(site)/answers/visit'
import { origin } from '../../setup/newsroom'

/** What a reader who comes to a path at an instant is answered, and how long that stays true. */
export async function readAt(path: string, now: Date): Promise<{ status: number; text: string; validUntil: Date | null }> {
  const { status, body, validUntil = null } = await answerAddress(await openVisit(path, now), new Request(origin + path))
  return { status, text: await new Response(body).text(), validUntil }
}
