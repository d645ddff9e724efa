import type { Locale } from '@/i18n/locales'

/** The words by which a text file in one language is understood. All are written in lower case. */
export interface Vocabulary {
  /** Small words that one of our languages has and its neighbours lack: Danish shares none of the Swedish ones. */
  functionWords: readonly string[]
  months: readonly string[]
  sayingVerbs: readonly string[]
  pronouns: readonly string[]
  conjunctions: readonly string[]
  contactHeadings: readonly string[]
  emailLabels: readonly string[]
  telephoneLabels: readonly string[]
  furtherReadingHeadings: readonly string[]
  /** Words that stand where a web page had a link. */
  linkSigns: readonly string[]
  /** Words that an accessible web page adds to a link, and that mean nothing without it. */
  linkWords: readonly string[]
  challengeLabels: readonly string[]
  measureLabels: readonly string[]
  /** Beginnings of words for gatherings; compounds and endings may surround them. */
  eventWords: readonly string[]
  releaseLabels: readonly string[]
  /** What a text says of itself, or of its subject, when it presents a report. */
  reportPhrases: readonly string[]
  /** Local parts of e-mail addresses that show a pattern, not a person. */
  placeholderEmails: readonly string[]
  /** Names that a machine gives to a file nobody has named. */
  unnamedFiles: readonly string[]
  filing: Readonly<Record<FilingKind, readonly string[]>>
}

/** What an editor may have called a text in its file name. */
export type FilingKind = 'news' | 'event' | 'report' | 'release'

const sv: Vocabulary = {
  functionWords: ['och', 'att', 'är', 'för', 'från', 'till', 'inte', 'ett', 'även', 'mellan', 'genom', 'när', 'över',
    'också', 'samt', 'där', 'vilka', 'något', 'efter', 'eftersom', 'här', 'hur', 'vad', 'inom', 'ska', 'blir', 'många',
    'oss', 'varje', 'både'],
  months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november',
    'december'],
  sayingVerbs: ['säger', 'sade', 'sa', 'menar', 'berättar', 'förklarar', 'konstaterar', 'skriver', 'tror', 'tycker',
    'betonar', 'poängterar', 'understryker', 'kommenterar', 'framhåller', 'undrar', 'frågar', 'tillägger'],
  pronouns: ['hon', 'han', 'hen', 'de'],
  conjunctions: ['och', 'eller', 'samt'],
  contactHeadings: ['kontakt', 'kontakta oss', 'kontakter', 'kontaktperson', 'kontaktpersoner', 'kontaktuppgifter',
    'presskontakt', 'presskontakter', 'för mer information, kontakta', 'för mer information kontakta',
    'vid frågor, kontakta', 'vid frågor kontakta'],
  emailLabels: ['e-post', 'epost', 'e-postadress', 'mejl', 'mail'],
  telephoneLabels: ['telefon', 'telefonnummer', 'tel', 'tfn', 'tel.', 'mobil', 'mobiltelefon', 'växel'],
  furtherReadingHeadings: ['för mer information', 'mer information', 'läs mer', 'läs också', 'läs vidare', 'länkar',
    'relaterade länkar', 'relaterad information'],
  linkSigns: ['klicka här', 'klicka på länken', 'läs mer', 'läsa mer', 'för mer information'],
  linkWords: ['länk till annan webbplats, öppnas i nytt fönster', 'länk till annan webbplats',
    'öppnas i nytt fönster'],
  challengeLabels: ['utmaning', 'utmaningar'],
  measureLabels: ['politiska åtgärder', 'åtgärder', 'åtgärd'],
  eventWords: ['workshop', 'seminari', 'konferens', 'webbinari', 'mässa', 'symposi', 'hearing', 'nätverksträff'],
  releaseLabels: ['pressmeddelande', 'för omedelbar publicering'],
  reportPhrases: ['den här rapporten', 'denna rapport', 'i rapporten presenteras', 'i rapporten visas',
    'rapporten visar', 'rapporten beskriver', 'har tagit fram en rapport'],
  placeholderEmails: ['fornamn.efternamn', 'förnamn.efternamn', 'fornamn_efternamn', 'fornamn'],
  unnamedFiles: ['namnlös', 'dokument', 'nytt textdokument', 'text', 'utkast', 'import'],
  filing: {
    news: ['nyhet', 'nyheter', 'artikel'],
    event: ['evenemang', 'event'],
    report: ['rapport'],
    release: ['pressmeddelande', 'pressrelease'],
  },
}

const en: Vocabulary = {
  functionWords: ['the', 'of', 'and', 'to', 'that', 'with', 'this', 'from', 'are', 'which', 'have', 'has', 'been',
    'will', 'by', 'these', 'their', 'where', 'or', 'should'],
  months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
    'december'],
  sayingVerbs: ['says', 'said', 'explains', 'explained', 'adds', 'added', 'notes', 'noted', 'writes', 'wrote', 'asks',
    'asked'],
  pronouns: ['she', 'he', 'they'],
  conjunctions: ['and', 'or'],
  contactHeadings: ['contact', 'contacts', 'contact us', 'contact person', 'press contact', 'press contacts',
    'media contact', 'media contacts', 'for more information, contact', 'for more information, please contact',
    'for further information, please contact'],
  emailLabels: ['e-mail', 'email', 'mail'],
  telephoneLabels: ['telephone', 'phone', 'tel', 'tel.', 'mobile', 'switchboard'],
  furtherReadingHeadings: ['for more information', 'more information', 'further information', 'read more',
    'further reading', 'see also', 'links', 'related links', 'related information'],
  linkSigns: ['click here', 'read more', 'for more information', 'for further information'],
  linkWords: ['link to another website, opens in a new window', 'link to another website, opens in new window',
    'link to another website', 'link to external website', 'opens in a new window', 'opens in new window',
    'opens in a new tab', 'opens in new tab'],
  challengeLabels: ['challenge', 'challenges'],
  measureLabels: ['policy measures', 'policy measure', 'policy responses', 'policy response', 'policy actions',
    'policies', 'measures', 'actions'],
  eventWords: ['workshop', 'seminar', 'conference', 'webinar', 'symposium', 'hearing', 'trade fair'],
  releaseLabels: ['press release', 'news release', 'for immediate release'],
  reportPhrases: ['this report', 'the report presents', 'the report shows', 'the report finds', 'the report describes',
    'have published a report', 'has published a report'],
  placeholderEmails: ['firstname.lastname', 'firstname.surname', 'first.last', 'name.surname'],
  unnamedFiles: ['untitled', 'document', 'new text document', 'text', 'draft', 'import'],
  filing: {
    news: ['news', 'article'],
    event: ['event'],
    report: ['report'],
    release: ['press release', 'release'],
  },
}

/** What the importer knows of each language. A further language is one more entry. */
export const vocabulary: Readonly<Record<Locale, Vocabulary>> = { sv, en }
