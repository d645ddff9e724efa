import { findListedContacts } from '@/queries/findContacts'
import { ContactsPage } from '@/views/ContactsPage'
import type { Answer } from './answer'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

/** Whom to turn to. */
export async function answerContacts(visit: Visit): Promise<Answer> {
  const [context, contacts] = await Promise.all([openPage(visit), findListedContacts(visit.reader)])
  return answerPage(visit, { page: <ContactsPage context={context} contacts={contacts} /> })
}
