import type { Answer } from './answer'
import { answerCard } from './answerCard'
import { answerContacts } from './answerContacts'
import { answerDepositFeed } from './answerDepositFeed'
import { answerFeed } from './answerFeed'
import { answerFile } from './answerFile'
import { answerFront } from './answerFront'
import { answerList } from './answerList'
import { answerMachine } from './answerMachine'
import { answerNinjs, answerNinjsList } from './answerNinjs'
import { answerNotFound } from './answerNotFound'
import { answerOEmbed } from './answerOEmbed'
import { answerPublication } from './answerPublication'
import { answerRoot } from './answerRoot'
import { answerSearch } from './answerSearch'
import { answerStep } from './answerSteps'
import { answerSubscribe } from './answerSubscribe'
import { answerTextFeed } from './answerTextFeed'
import { answerTopic } from './answerTopic'
import { answerVersion } from './answerVersion'
import type { Visit } from './visit'

/**
 * What the newsroom answers at an address.
 *
 * @param visit   Who asks for what, when.
 * @param request For the places whose answers depend on more than the address: `/` reads which language the browser wants,
 *   the search what is searched for, the subscribe page which text is to be followed, and other sites what they link to.
 */
export async function answerAddress(visit: Visit, request: Request): Promise<Answer> {
  const { address } = visit
  switch (address?.page) {
    case undefined:
      return answerNotFound(visit)
    case 'root':
      return answerRoot(request)
    case 'front':
      return answerFront(visit)
    case 'list':
      return answerList(visit, address)
    case 'publication':
      return answerPublication(visit, address)
    case 'version':
      return answerVersion(visit, address)
    case 'textFeed':
      return answerTextFeed(visit, address)
    case 'ninjs':
      return answerNinjs(visit, address)
    case 'ninjsList':
      return answerNinjsList(visit)
    case 'contacts':
      return answerContacts(visit)
    case 'card':
      return answerCard(visit, address)
    case 'oembed':
      return answerOEmbed(visit, request)
    case 'topic':
      return answerTopic(visit, address)
    case 'search':
      return answerSearch(visit, address, request)
    case 'subscribe':
      return answerSubscribe(visit, request)
    case 'subscription':
      return answerStep(visit, address)
    case 'feed':
    case 'listFeed':
    case 'topicFeed':
      return answerFeed(visit, address)
    case 'depositFeed':
      return answerDepositFeed(visit)
    case 'machine':
      return answerMachine(visit, address.file)
    case 'file':
      return answerFile(visit, address)
  }
}
