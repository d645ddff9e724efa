import { languageName } from '@/domain/languageName'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { MailContent, MailEdition, MailEntry, MailLink } from './mailContent'
import { mailStyles } from './mailStyles'

/** A mail as HTML, readable in programs that know no style sheets, and with pictures turned off: it has none. */
export function MailDocument({ content }: { content: MailContent }) {
  const { language, subject, newsroom, paragraphs, lines, entries, action, footer } = content

  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{subject}</title>
      </head>
      <body style={mailStyles.body}>
        <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" style={mailStyles.table}>
          <tbody>
            <tr>
              <td align="center">
                <div style={mailStyles.sheet}>
                  <p style={mailStyles.nameplate}>
                    <MailAnchor link={newsroom} style={mailStyles.nameplateLink} />
                  </p>
                  {paragraphs.map((words) => (
                    <p key={words} style={mailStyles.paragraph}>
                      {words}
                    </p>
                  ))}
                  {lines.length > 0 && (
                    <ul style={mailStyles.list}>
                      {lines.map((line) => (
                        <li key={line} style={mailStyles.line}>
                          {line}
                        </li>
                      ))}
                    </ul>
                  )}
                  {action && (
                    <p style={mailStyles.action}>
                      <MailAnchor link={action} style={mailStyles.button} />
                    </p>
                  )}
                  {entries.map((entry) => (
                    <Entry key={entry.url} entry={entry} mailLanguage={language} />
                  ))}
                  <Footer footer={footer} />
                </div>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )
}

function Entry({ entry, mailLanguage }: { entry: MailEntry; mailLanguage: Locale }) {
  const { language, kicker, title, url, standfirst, notes, others } = entry

  return (
    <div style={mailStyles.entry}>
      <p style={mailStyles.kicker}>{kicker}</p>
      <h2 style={mailStyles.title} lang={language}>
        <a href={url} hrefLang={language} style={mailStyles.link}>
          {title}
        </a>
      </h2>
      {notes.map((note) => (
        <p key={`${note.language} ${note.words}`} style={mailStyles.note} lang={note.language}>
          {note.words}
        </p>
      ))}
      {standfirst !== '' && (
        <p style={mailStyles.paragraph} lang={language}>
          {standfirst}
        </p>
      )}
      {others.map((other) => (
        <p key={other.url} style={mailStyles.small}>
          <EditionAnchor edition={other} mailLanguage={mailLanguage} />
        </p>
      ))}
    </div>
  )
}

function EditionAnchor({ edition, mailLanguage }: { edition: MailEdition; mailLanguage: Locale }) {
  const { title, url, language } = edition
  const words = { language: languageName(language, mailLanguage), title }

  return (
    <a href={url} hrefLang={language} style={mailStyles.link}>
      {getTranslator(mailLanguage).rich('SubscriptionMail.other', {
        ...words,
        name: (chunks) => (
          <span key="title" lang={language}>
            {chunks}
          </span>
        ),
      })}
    </a>
  )
}

function Footer({ footer: { words, links } }: Pick<MailContent, 'footer'>) {
  return (
    <div style={mailStyles.footer}>
      {words.map((line) => (
        <p key={line} style={mailStyles.small}>
          {line}
        </p>
      ))}
      {links.map((link) => (
        <p key={link.url} style={mailStyles.small}>
          <MailAnchor link={link} style={mailStyles.footerLink} />
        </p>
      ))}
    </div>
  )
}

function MailAnchor({ link: { words, url }, style }: { link: MailLink; style: object }) {
  return (
    <a href={url} style={style}>
      {words}
    </a>
  )
}
