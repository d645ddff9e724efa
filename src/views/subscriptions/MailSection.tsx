import { toPath } from '@/domain/paths'
import { addressMaxCharacters, confirmWithinHours } from '@/domain/subscription'
import { getTranslator } from '@/i18n/translator'
import { ChoiceFields, type ChoiceFieldsProps } from './ChoiceFields'
import { ProblemSummary } from './ProblemSummary'
import { fieldNames } from './subscribing'

/** How to subscribe by e-mail: the whole form on one page. */
export function MailSection(props: ChoiceFieldsProps) {
  const { locale, offer, problems } = props
  const t = getTranslator(locale)

  return (
    <section className="subscribe-section" id="mail" aria-labelledby="by-mail">
      <h2 id="by-mail">{offer.text ? t('Subscribe.text') : t('Subscribe.mail')}</h2>
      {offer.text && (
        <p className="followed-text" lang={offer.text.text.language}>
          {offer.text.text.title}
        </p>
      )}
      <p>{offer.text ? t('Subscribe.textAbout') : t('Subscribe.mailAbout')}</p>
      <ProblemSummary problems={problems} locale={locale} />
      <form className="form" method="post" action={toPath({ page: 'subscribe', locale })} noValidate>
        <AddressField {...props} />
        <ChoiceFields {...props} />
        <p className="hint">{t('Subscribe.consent', { hours: confirmWithinHours })}</p>
        <button type="submit">{t('Subscribe.submit')}</button>
      </form>
    </section>
  )
}

function AddressField({ locale, filledIn, problems }: ChoiceFieldsProps) {
  const t = getTranslator(locale)
  const isBad = problems.includes('badAddress')

  return (
    <div className="field">
      <label htmlFor="address">{t('Subscribe.address')}</label>
      <p className="hint" id="address-hint">
        {t('Subscribe.addressHint')}
      </p>
      {isBad && (
        <p className="problem" id="address-problem">
          {t('Subscribe.badAddress')}
        </p>
      )}
      <input
        id="address"
        name={fieldNames.address}
        type="email"
        autoComplete="email"
        spellCheck={false}
        required
        maxLength={addressMaxCharacters}
        defaultValue={filledIn.address}
        aria-invalid={isBad || undefined}
        aria-describedby={isBad ? 'address-hint address-problem' : 'address-hint'}
      />
    </div>
  )
}
