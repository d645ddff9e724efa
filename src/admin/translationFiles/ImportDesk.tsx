'use client'

import { Button } from '@payloadcms/ui'
import Link from 'next/link'
import { useId } from 'react'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { FileReport } from '@/translation/files/fileReport'
import { countChosen } from './choice'
import { TextReport } from './TextReport'
import { useImport } from './useImport'

const namesOf = ({ name, source, target }: FileReport) => ({ name, source, target })

/** Takes a file from the editor's computer, shows what it changes, and imports what is ticked. */
export function ImportDesk({ language }: { language: Locale }) {
  const t = getTranslator(language)
  const id = useId()
  const { busyWith, choice, importFile, readFile, refusals, report, setChoice, startOver } = useImport(language)
  const isDone = report?.isDone ?? false
  const taken = report?.texts.flatMap(({ units }) => units.filter(({ isTaken }) => isTaken)).length ?? 0
  const count = report ? countChosen(report, choice) : 0
  return (
    <>
      {!isDone && (
        <div className="desk-words file-choose">
          <label htmlFor={id}>{t('TranslationFile.choose')}</label>
          <input
            id={id}
            type="file"
            accept=".xlf,.xliff,.xml,application/xliff+xml"
            disabled={busyWith !== null}
            onChange={({ target }) => void readFile(target.files?.[0] ?? null)}
          />
        </div>
      )}
      <div role="status">
        {busyWith && <p>{t(`TranslationFile.${busyWith}`)}</p>}
        {report && !isDone && <p>{t('TranslationFile.found', { ...namesOf(report), texts: report.texts.length })}</p>}
        {isDone && <p className="file-done">{t('TranslationFile.done', { count: taken })}</p>}
      </div>
      <div role="alert" className="desk-dialog__refusals">
        {refusals.map((refusal) => (
          <p key={refusal}>{refusal}</p>
        ))}
      </div>
      {report?.texts.map((text) => <TextReport key={text.id} {...{ report, text, choice, t }} onChoose={setChoice} />)}
      {report && !isDone && (
        <Button type="button" disabled={busyWith !== null || count === 0} onClick={() => void importFile()}>
          {t('TranslationFile.import', { count })}
        </Button>
      )}
      {isDone && (
        <p className="file-ways">
          <Button type="button" buttonStyle="secondary" margin={false} onClick={startOver}>
            {t('TranslationFile.another')}
          </Button>
        </p>
      )}
      <p className="file-ways">
        <Link href="/admin/translations" prefetch={false}>
          {t('TranslationFile.toQueue')}
        </Link>
      </p>
    </>
  )
}
