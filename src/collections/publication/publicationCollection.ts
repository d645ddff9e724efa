import type { CollectionConfig, DocumentTabConfig, Field } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { labels, type LabelKey } from '@/i18n/labels'
import { isLocale } from '@/i18n/locales'
import { requireObject } from '../access/requireObject'
import { tidyRequest } from '../access/tidyRequest'
import { tidyWords } from '../access/tidyWords'
import { commentEndpoints } from '../comments/commentEndpoints'
import { depositEndpoints } from '../deposits/depositEndpoints'
import { markReadWords } from '../machine-translation/markReadWords'
import { machineTranslationEndpoints } from '../machine-translation/machineTranslationEndpoints'
import { recordMachinePublication } from '../machine-translation/unreadWords'
import { previewLinkEndpoints } from '../preview-links/previewLinkEndpoints'
import { approveEndpoint } from '../review/approveRevision'
import { keepLock } from '../review/keepLock'
import { forgetWriters, recordWriting } from '../review/recordWriting'
import { refuseOldBasis } from '../review/refuseOldBasis'
import { requireSecondPerson } from '../review/requireSecondPerson'
import { reviewEndpoint } from '../review/reviewText'
import { tellReviewEndpoint } from '../review/tellReview'
import { changeNoteEndpoint } from '../revisions/changeNote'
import { refuseWhileScheduled } from '../schedules/refuseWhileScheduled'
import { scheduleEndpoint } from '../schedules/schedulePublication'
import { unscheduleEndpoint } from '../schedules/unschedule'
import { assignTranslationEndpoint } from '../translation-assignments/assignTranslation'
import { forgetMemory, recordMemory } from '../translation-memory/recordMemory'
import { suggestionsEndpoint } from '../translation-memory/suggestionsEndpoint'
import { recordReviewByPublication } from '../translation-reviews/recordReview'
import { stillCorrectEndpoint } from '../translation-reviews/stillCorrect'
import { endTakedownByPublication } from '../takedowns/endTakedown'
import { reinstateEndpoint } from '../takedowns/reinstate'
import { takeDownEndpoint } from '../takedowns/takeDown'
import { termCheckEndpoint } from '../terms/termCheck'
import { workbenchEndpoints } from '../workbench/workbenchEndpoints'
import { claimAddress } from './claimAddress'
import { createTranslationEndpoint } from './createTranslation'
import { datePublication } from './datePublication'
import { publicationFields } from './fields'
import { guardLiveText } from './guardLiveText'
import { keepAddress } from './keepAddress'
import { keepFactsOnOriginal } from './keepFactsOnOriginal'
import { keepFeedAuthority } from './keepFeedAuthority'
import { keepStanding } from './keepStanding'
import { makeSlug } from './makeSlug'
import { nameParts } from './nameParts'
import { planRevision } from './planRevision'
import { postponeTranslations } from './postponeTranslations'
import { previewPath } from './previewPath'
import { publicationAccess } from './publicationAccess'
import { noteStanding, recordDeletion, recordLifecycle } from './recordLifecycle'
import { recordRevision } from './recordRevision'
import { forgetSearchEntry, recordSearchEntry } from './recordSearchEntry'
import { recordUses } from './recordUses'
import { refuseBrokenBody } from './refuseBrokenBody'
import { refuseForeignWriter } from './refuseForeignWriter'
import { refuseTakenSlug } from './refuseTakenSlug'
import { refuseUnsafeLinks } from './refuseUnsafeLinks'
import { refuseWrongValues } from './refuseWrongValues'
import { requireForPublication } from './requireForPublication'
import { restoreVersionEndpoint } from './restoreVersion'
import { retractUnseenText } from './retractUnseen'
import { setIdentity } from './setIdentity'
import type { Tell } from './tell'
import { settleTranslations, settleTranslationsBeforeDelete } from './settleTranslations'

/** Payload knows the words of tabs by key; this one is ours, from its configuration. */
const nameTab: DocumentTabConfig['label'] = ({ t }) => t('newsroom:translation')

/** The widths that readers' pages are made for, in pixels. */
const breakpoints = [360, 768, 1440].map((width) => ({
  name: `width${width}`,
  label: `${width} px`,
  width,
  height: 900,
}))

interface PublicationCollection {
  slug: PublicationType
  singular: LabelKey
  plural: LabelKey
  /** How a text is told to its readers. */
  tell: Tell
  /** Fields that each language has for itself. */
  words: Field[]
  /** Fields that live on the original alone. */
  facts: Field[]
}

/**
 * A collection of published texts: one document is one text in one language, written, published and withdrawn without
 * a byte of any other changing.
 *
 * @see docs/decisions/0001-one-document-per-language.md
 */
export function publicationCollection(collection: PublicationCollection): CollectionConfig {
  const { slug, singular, plural, tell, words, facts } = collection
  return {
    slug,
    labels: { singular: labels(singular), plural: labels(plural) },
    access: publicationAccess(slug),
    admin: {
      useAsTitle: 'title',
      group: labels('groupTexts'),
      defaultColumns: ['title', 'state', 'otherLanguages', 'publishedAt', 'updatedAt'],
      listSearchableFields: ['title', 'standfirst', 'slug'],
      // The admin's locale decides which language the list shows (D2). The editor of running text asks here too, without
      // a limit, when it judges where links lead; a link may lead to a text of any language.
      baseFilter: ({ limit, req }) => (limit && isLocale(req.locale) ? { language: { equals: req.locale } } : null),
      preview: (doc) => previewPath(slug, doc),
      livePreview: { url: ({ data }) => previewPath(slug, data), breakpoints },
      components: {
        edit: {
          beforeDocumentControls: ['@/admin/LanguageControl', '@/admin/review/KeepPlace'],
          editMenuItems: ['@/admin/takeDown/TrashWithTranslations'],
          PublishButton: '@/admin/publish/PublishButton',
          UnpublishButton: '@/admin/takeDown/TakeDownButton',
        },
        views: {
          edit: {
            translation: {
              Component: '@/admin/workbench/TranslationView',
              path: '/translation',
              tab: { href: '/translation', label: nameTab, order: 150 },
            },
          },
        },
      },
    },
    versions: { maxPerDoc: 0, drafts: { autosave: { interval: 1500 } } },
    trash: true,
    disableDuplicate: true,
    // Many at once would be published as they are stored, not as they are drafted.
    disableBulkEdit: true,
    indexes: [
      { fields: ['language', 'slug'], unique: true },
      { fields: ['original', 'language'], unique: true },
    ],
    endpoints: [
      createTranslationEndpoint(slug),
      restoreVersionEndpoint(slug),
      takeDownEndpoint(slug),
      reinstateEndpoint(slug),
      changeNoteEndpoint(slug),
      stillCorrectEndpoint(slug),
      assignTranslationEndpoint(slug),
      scheduleEndpoint(slug),
      unscheduleEndpoint(slug),
      reviewEndpoint(slug),
      tellReviewEndpoint(slug),
      approveEndpoint(slug),
      termCheckEndpoint(slug),
      ...commentEndpoints(slug),
      ...workbenchEndpoints(slug),
      suggestionsEndpoint(slug),
      ...machineTranslationEndpoints(slug),
      ...previewLinkEndpoints(slug),
      ...depositEndpoints(slug),
    ],
    hooks: {
      beforeOperation: [requireObject, tidyRequest, refuseForeignWriter, refuseWrongValues, guardLiveText, refuseWhileScheduled, refuseOldBasis],
      beforeValidate: [refuseBrokenBody, tidyWords, setIdentity, keepFactsOnOriginal, makeSlug, keepAddress],
      beforeChange: [noteStanding, nameParts, markReadWords, refuseTakenSlug, refuseUnsafeLinks, requireForPublication, recordWriting, requireSecondPerson, forgetWriters, planRevision, datePublication, keepStanding, recordUses],
      afterChange: [recordReviewByPublication, recordRevision(slug, tell), recordMachinePublication, claimAddress, recordSearchEntry, recordMemory, retractUnseenText, postponeTranslations, recordLifecycle, endTakedownByPublication, settleTranslations, keepFeedAuthority, keepLock],
      beforeDelete: [settleTranslationsBeforeDelete],
      afterDelete: [recordDeletion, forgetSearchEntry, forgetMemory],
    },
    fields: publicationFields(slug, words, facts),
  }
}
