import { subscribeAlternates } from '@/domain/alternates'
import { takesForms } from '@/domain/address'
import { toPath } from '@/domain/paths'
import { confirmWithinHours, followedTextOf, parseMailAddress } from '@/domain/subscription'
import { getTranslator } from '@/i18n/translator'
import { changeSubscription } from '@/subscriptions/changeSubscription'
import { confirmSubscription } from '@/subscriptions/confirmSubscription'
import { findSubscription } from '@/subscriptions/findSubscription'
import { leaveEverything, leaveSubscription } from '@/subscriptions/leaveSubscription'
import { requestSubscription } from '@/subscriptions/requestSubscription'
import { fieldNames } from '@/views/subscriptions/subscribing'
import type { Answer } from './answer'
import { answerNotFound } from './answerNotFound'
import { answerChange, answerGoneLink, answerPlainStep, tell, type StepAddress } from './answerSteps'
import { findOffer, showForm } from './answerSubscribe'
import { checkFollows } from './checkFollows'
import { findChoiceProblems, findProblems, readChoices } from './readChoices'
import { isForeign, readForm } from './readForm'
import { readerNetwork } from './readerNetwork'
import { asSecretPage } from './secretPage'
import type { Visit } from './visit'

/** What the newsroom answers to a form that a reader sends. */
export async function answerForm(visit: Visit, request: Request): Promise<Answer> {
  const { address, siteUrl } = visit
  if (!takesForms(address)) return { ...(await answerNotFound(visit)), tags: null }
  // Whoever has the secret may leave from anywhere, with any form or none: a mail program does it by itself (RFC 8058).
  if (address.page === 'subscription' && address.step === 'leave') return leave(visit, address, await readForm(request))

  const form = isForeign(request, siteUrl) ? null : await readForm(request)
  if (!form) return answerForeign(visit)
  if (address.page === 'subscribe') return subscribe(visit, form, readerNetwork(request))
  return address.step === 'confirm' ? confirm(visit, address) : change(visit, address, form)
}

async function answerForeign(visit: Visit): Promise<Answer> {
  const t = getTranslator(visit.reader.locale)
  const said = { title: t('Subscribe.foreignTitle'), paragraphs: [t('Subscribe.foreign')] }
  return answerPlainStep(visit, { ...said, alternates: subscribeAlternates(), status: 403 })
}

/** Answers the same whether the newsroom knows the address or not. */
async function subscribe(visit: Visit, form: FormData, network: string): Promise<Answer> {
  if (visit.reader.payload.email.name === 'none') return { ...(await answerNotFound(visit)), tags: null }
  const { payload, locale, now } = visit.reader
  const t = getTranslator(locale)
  const sent = readChoices(form)
  const { filledIn, problems: unknown } = await checkFollows(sent, visit.reader)
  const problems = [...findProblems(sent), ...unknown]
  const address = parseMailAddress(filledIn.address)
  if (problems.length > 0 || address === null) {
    const text = filledIn.follows.map(followedTextOf).find((id) => id !== null) ?? null
    return asSecretPage(await showForm(visit, { offer: await findOffer(visit, text), filledIn, problems }))
  }

  const outcome = await requestSubscription(payload, { address, choices: filledIn, language: locale, network }, now)
  const hours = confirmWithinHours
  const alternates = subscribeAlternates()
  return outcome === 'asked'
    ? answerPlainStep(visit, {
        title: t('Subscribe.sentTitle'),
        paragraphs: [t('Subscribe.sent', { address, hours }), t('Subscribe.sentHelp')],
        alternates,
      })
    : answerPlainStep(visit, { title: t('Subscribe.tooManyTitle'), paragraphs: [t('Subscribe.tooMany')], alternates, status: 429 })
}

async function confirm(visit: Visit, address: StepAddress): Promise<Answer> {
  const { payload, locale, now } = visit.reader
  const confirmed = await confirmSubscription(payload, address.token, now)
  if (!confirmed) return answerGoneLink(visit, address)

  const t = getTranslator(locale)
  const { subscription, leaveToken } = confirmed
  return answerPlainStep(visit, {
    title: t('Subscribe.confirmedTitle'),
    paragraphs: [t('Subscribe.confirmed')],
    choices: await tell(visit, subscription),
    alternates: subscribeAlternates(),
    next: (
      <p>
        <a href={toPath({ ...address, step: 'change', token: leaveToken })}>{t('Subscribe.changeLink')}</a>
      </p>
    ),
  })
}

async function change(visit: Visit, address: StepAddress, form: FormData): Promise<Answer> {
  const { payload, locale, now } = visit.reader
  const subscription = await findSubscription(payload, address.token)
  if (!subscription) return answerGoneLink(visit, address)
  const sent = readChoices(form)
  const { filledIn, problems: unknown } = await checkFollows(sent, visit.reader, subscription.follows)
  const problems = [...findChoiceProblems(sent), ...unknown]
  if (problems.length > 0) return answerChange(visit, address, { filledIn, problems })

  await changeSubscription(payload, { token: address.token, choices: filledIn, now })
  const changed = await findSubscription(payload, address.token)
  if (!changed) return answerGoneLink(visit, address)

  const t = getTranslator(locale)
  const choices = await tell(visit, changed)
  const said = { title: t('Subscribe.changedTitle'), paragraphs: [t('Subscribe.changed')], choices }
  return answerPlainStep(visit, { ...said, alternates: subscribeAlternates() })
}

/** Taken however often it is asked, as a mail program may do, but it says that somebody has left only when that is so. */
async function leave(visit: Visit, { token }: StepAddress, form: FormData | null): Promise<Answer> {
  const { payload, locale, now } = visit.reader
  const hasLeft = form?.has(fieldNames.all)
    ? await leaveEverything(payload, token)
    : await leaveSubscription(payload, token, now)

  const t = getTranslator(locale)
  const said = hasLeft
    ? { title: t('Subscribe.leftTitle'), paragraphs: [t('Subscribe.left')] }
    : { title: t('Subscribe.leftUnknownTitle'), paragraphs: [t('Subscribe.leftUnknown')] }
  return answerPlainStep(visit, { ...said, alternates: subscribeAlternates() })
}
