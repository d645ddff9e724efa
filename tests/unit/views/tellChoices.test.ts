import { describe, expect, it } from 'vitest'
import { followText, followTopic, type SubscriptionChoices } from '@/domain/subscription'
import { tellChoices } from '@/views/subscriptions/tellChoices'

const [topicId, textId] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
const names = { topics: { [topicId]: 'Vattenkraft' }, texts: { [textId]: { title: 'Elnätet' } } }
const choices: SubscriptionChoices = { follows: ['all'], languages: ['sv'], cadence: 'at-once', sendOriginalAfterDays: null }

describe('what somebody subscribes to, in words', () => {
  it('is told of one text as what can happen to it, for it is published already', () => {
    const told = tellChoices({ ...choices, follows: [followText(textId)] }, names, 'sv')

    expect(told.at(-1)).toBe('När: så snart texten rättas, ändras eller kommer på ett annat språk')
    expect(tellChoices(choices, names, 'sv').at(-1)).toBe('Hur ofta: så snart något publiceras')
  })

  it('is listed as in a sentence, without capital letters', () => {
    const follows = ['press-releases' as const, followTopic(topicId), followText(textId)]

    expect(tellChoices({ ...choices, follows }, names, 'sv')[0]).toBe('Texter: pressmeddelanden, ämnet Vattenkraft och texten ”Elnätet”')
    expect(tellChoices({ ...choices, follows }, names, 'en')[0]).toBe('Texts: press releases, the topic Vattenkraft and the text “Elnätet”')
    expect(tellChoices(choices, names, 'sv')[0]).toBe('Texter: alla texter')
  })
})
