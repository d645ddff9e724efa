import { languageName } from '@/domain/languageName'
import { publicationTypes } from '@/domain/publication'
import { cadences, followTopic, originalAfterDays, type Follow } from '@/domain/subscription'
import { locales, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { Choice } from './Choice'
import { ChoiceGroup } from './ChoiceGroup'
import { fieldNames, type FilledIn, type Offer, type Problem } from './subscribing'
import { nameFollow } from './tellChoices'

export interface ChoiceFieldsProps {
  locale: Locale
  offer: Offer
  filledIn: FilledIn
  problems: Problem[]
}

/** What somebody wants to get, in which languages and how often. */
export function ChoiceFields(props: ChoiceFieldsProps) {
  const { locale, offer, filledIn } = props
  const t = getTranslator(locale)

  return (
    <>
      {offer.text ? (
        <input type="hidden" name={fieldNames.follows} value={offer.text.follow} />
      ) : (
        <FollowFields {...props} />
      )}
      <LanguageFields {...props} />
      <ChoiceGroup id="cadence" legend={offer.text ? t('Subscribe.textCadence') : t('Subscribe.cadence')}>
        {cadences.map((cadence) => (
          <Choice key={cadence} type="radio" name={fieldNames.cadence} value={cadence} isChosen={cadence === filledIn.cadence}>
            {offer.text ? t(`Subscribe.text-${cadence}`) : t(`Subscribe.${cadence}`)}
          </Choice>
        ))}
      </ChoiceGroup>
      {!offer.text && <StandInFields {...props} />}
    </>
  )
}

function FollowFields({ locale, offer: { topics, names: known }, filledIn, problems }: ChoiceFieldsProps) {
  const t = getTranslator(locale)
  const names = { ...known, topics: { ...known.topics, ...Object.fromEntries(topics.map(({ id, name }) => [id, name])) } }
  const offered: Follow[] = ['all', ...publicationTypes, ...topics.map(({ id }) => followTopic(id))]
  // What is followed already and is not on offer, such as one text, stays until its reader takes it away.
  const others = filledIn.follows.filter((follow) => !offered.includes(follow))
  const problem = problems.find((one) => one === 'noFollows' || one === 'unknownFollows')

  return (
    <ChoiceGroup
      id="follows"
      legend={t('Subscribe.follows')}
      hint={t('Subscribe.followsHint')}
      problem={problem && t(`Subscribe.${problem}`)}
    >
      {[...offered, ...others].map((follow) => (
        <Choice
          key={follow}
          type="checkbox"
          name={fieldNames.follows}
          value={follow}
          isChosen={filledIn.follows.includes(follow)}
        >
          {nameFollow(follow, names, locale)}
        </Choice>
      ))}
    </ChoiceGroup>
  )
}

function LanguageFields({ locale, offer, filledIn, problems }: ChoiceFieldsProps) {
  const t = getTranslator(locale)
  const problem = problems.includes('noLanguages') ? t('Subscribe.noLanguages') : null
  const hint = offer.text ? t('Subscribe.textLanguagesHint') : t('Subscribe.languagesHint')

  return (
    <ChoiceGroup id="languages" legend={t('Subscribe.languages')} hint={hint} problem={problem}>
      {locales.map((language) => (
        <Choice
          key={language}
          type="checkbox"
          name={fieldNames.languages}
          value={language}
          isChosen={filledIn.languages.includes(language)}
        >
          {languageName(language, locale)}
        </Choice>
      ))}
    </ChoiceGroup>
  )
}

function StandInFields({ locale, filledIn: { sendOriginalAfterDays } }: ChoiceFieldsProps) {
  const t = getTranslator(locale)

  return (
    <div className="field">
      <label htmlFor="original-after">{t('Subscribe.standIn')}</label>
      <p className="hint" id="original-after-hint">
        {t('Subscribe.standInHint')}
      </p>
      <select
        id="original-after"
        name={fieldNames.sendOriginalAfterDays}
        defaultValue={sendOriginalAfterDays ?? ''}
        aria-describedby="original-after-hint"
      >
        <option value="">{t('Subscribe.standInNever')}</option>
        {originalAfterDays.map((days) => (
          <option key={days} value={days}>
            {t('Subscribe.standInAfter', { days })}
          </option>
        ))}
      </select>
    </div>
  )
}
