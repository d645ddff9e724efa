import type { ReactNode } from 'react'
import { subscribeAlternates, type Alternate } from '@/domain/alternates'
import type { FormAddress } from '@/domain/address'
import { toPath } from '@/domain/paths'
import { confirmWithinHours, type Subscription } from '@/domain/subscription'
import { locales } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { countOthers, findSubscription, findWish } from '@/subscriptions/findSubscription'
import { nameFollows } from '@/subscriptions/nameFollows'
import { ChoiceFields } from '@/views/subscriptions/ChoiceFields'
import { ProblemSummary } from '@/views/subscriptions/ProblemSummary'
import { StepForm } from '@/views/subscriptions/StepForm'
import { StepPage } from '@/views/subscriptions/StepPage'
import { fieldNames, type FilledIn, type Problem } from '@/views/subscriptions/subscribing'
import { tellChoices } from '@/views/subscriptions/tellChoices'
import type { Answer } from './answer'
import { answerPage } from './answerPage'
import { findOffer } from './answerSubscribe'
import { asSecretPage } from './secretPage'
import { openPage, type Visit } from './visit'

export type StepAddress = Extract<FormAddress, { page: 'subscription' }>

/**
 * What a link in a mail leads to. It only shows what can be done: programs that look through people's mail follow links
 * too, and must not subscribe anybody, or end a subscription.
 */
export async function answerStep(visit: Visit, address: StepAddress): Promise<Answer> {
  const { payload, now } = visit.reader
  const { step, token } = address
  const found = step === 'confirm' ? await findWish(payload, token, now) : await findSubscription(payload, token)
  if (!found) return answerGoneLink(visit, address)

  const t = getTranslator(visit.reader.locale)
  switch (step) {
    case 'confirm':
      return answerPlainStep(visit, {
        title: t('Subscribe.confirmTitle'),
        paragraphs: [t('Subscribe.confirmText')],
        choices: await tell(visit, found),
        alternates: toAlternates(address),
        next: <StepForm to={address} submit={t('Subscribe.confirmSubmit')} />,
      })
    case 'leave':
      return answerPlainStep(visit, {
        title: t('Subscribe.leaveTitle'),
        paragraphs: [t('Subscribe.leaveText')],
        choices: await tell(visit, found),
        alternates: toAlternates(address),
        next: await toLeaveForms(visit, address, found),
      })
    case 'change':
      return answerChange(visit, address, { filledIn: { ...found, address: '' }, problems: [] })
  }
}

async function toLeaveForms({ reader }: Visit, address: StepAddress, { id }: Subscription): Promise<ReactNode> {
  const t = getTranslator(reader.locale)
  const others = await countOthers(reader.payload, id)
  return (
    <>
      <StepForm to={address} submit={t('Subscribe.leaveSubmit')} />
      {others > 0 && (
        <>
          <p>{t('Subscribe.leaveOthers', { count: others })}</p>
          <StepForm to={address} submit={t('Subscribe.leaveAll')} name={fieldNames.all} />
        </>
      )}
    </>
  )
}

/** The form by which a subscriber chooses anew. */
export async function answerChange(
  visit: Visit,
  address: StepAddress,
  { filledIn, problems }: { filledIn: FilledIn; problems: Problem[] },
): Promise<Answer> {
  const { locale } = visit.reader
  const t = getTranslator(locale)
  const offer = { ...(await findOffer(visit, null)), names: await nameFollows(filledIn.follows, visit.reader) }
  const answer = await answerPlainStep(visit, {
    title: t('Subscribe.changeTitle'),
    paragraphs: [],
    alternates: toAlternates(address),
    next: (
      <>
        <ProblemSummary problems={problems} locale={locale} />
        <StepForm to={address} submit={t('Subscribe.changeSubmit')}>
          <ChoiceFields locale={locale} offer={offer} filledIn={filledIn} problems={problems} />
        </StepForm>
        <p>
          <a href={toPath({ ...address, step: 'leave' })}>{t('Subscribe.leaveTitle')}</a>
        </p>
      </>
    ),
  })
  return problems.length > 0 ? { ...answer, status: 400 } : answer
}

function toAlternates(address: StepAddress): Alternate[] {
  return locales.map((locale) => ({ locale, address: { ...address, locale } }))
}

/**
 * Says why a link may lead nowhere: it has done what it could, or a mail program has cut it. The newsroom cannot tell the
 * two apart, and would not say which it is.
 */
export async function answerGoneLink(visit: Visit, { step }: StepAddress): Promise<Answer> {
  const t = getTranslator(visit.reader.locale)
  const why = step === 'confirm' ? t('Subscribe.goneConfirm', { hours: confirmWithinHours }) : t('Subscribe.leftUnknown')
  return answerPlainStep(visit, {
    title: t('Subscribe.goneTitle'),
    paragraphs: [why],
    alternates: subscribeAlternates(),
    next: (
      <p>
        <a href={toPath({ page: 'subscribe', locale: visit.reader.locale })}>{t('Subscribe.again')}</a>
      </p>
    ),
    status: 404,
  })
}

interface PlainStep {
  title: string
  paragraphs: string[]
  choices?: string[]
  alternates: Alternate[]
  next?: ReactNode
  status?: number
}

/** One step, told in words. */
export async function answerPlainStep(visit: Visit, { next, status = 200, ...step }: PlainStep): Promise<Answer> {
  const page = (
    <StepPage context={await openPage(visit)} {...step}>
      {next}
    </StepPage>
  )
  return asSecretPage(await answerPage(visit, { page, status }))
}

/** What somebody subscribes to, in the words of the page's language. */
export async function tell({ reader }: Visit, subscription: Subscription): Promise<string[]> {
  return tellChoices(subscription, await nameFollows(subscription.follows, reader), reader.locale)
}
