import { expect, it } from 'vitest'
import { contact, factBox, image, linkList } from '@/demo/compose/blocks'
import { body } from '@/demo/compose/body'
import { entryTo, linkTo } from '@/demo/compose/links'
import { p } from '@/demo/compose/prose'
import { resolveKeys } from '@/demo/resolveKeys'
import { findReferences } from '@/richText/walk'

it('leads everything in a text to what is stored, also within a fact box', () => {
  const text = body(
    p`Läs om ${linkTo('labbet', 'articles', 'lab')}.`,
    factBox('Fakta', p`Se ${linkTo('rapporten', 'reports', 'report')}.`),
    linkList('Mer', entryTo('Filen', 'documents', 'file')),
    image('picture'),
    contact('desk'),
  )

  const stored = resolveKeys(text, ({ relationTo, id }) => `stored-${relationTo}-${id}`)

  expect(findReferences(stored)).toEqual([
    { relationTo: 'articles', id: 'stored-articles-lab' },
    { relationTo: 'reports', id: 'stored-reports-report' },
    { relationTo: 'documents', id: 'stored-documents-file' },
    { relationTo: 'media', id: 'stored-media-picture' },
    { relationTo: 'contacts', id: 'stored-contacts-desk' },
  ])
})
