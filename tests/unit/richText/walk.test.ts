import { describe, expect, it } from 'vitest'
import type { Block } from '@/domain/body'
import { normalizeWords } from '@/domain/normalizeWords'
import { findReferences, findUnsafeLinks, walk } from '@/richText/walk'
import { aBlock, aLinkNode, aListItem, aParagraph, aText, words } from '../../factories/body'

describe('walk', () => {
  it('visits every node in reading order, also within a fact box', () => {
    const body = aText(
      aParagraph('Ett'),
      aBlock({ blockType: 'factBox', id: '1', title: 'Fakta', content: aText(aParagraph('Två')) }),
      { type: 'list', listType: 'bullet', start: 1, children: [aListItem(words('Tre'))] },
    )

    expect(walk(body).map((node) => (node.type === 'text' ? node.text : node.type))).toEqual([
      'paragraph',
      'Ett',
      'block',
      'paragraph',
      'Två',
      'list',
      'listitem',
      'Tre',
    ])
  })
})

describe('findReferences', () => {
  it('tells once what a text leads to and shows, in the order of first use', () => {
    const toReport = { linkType: 'internal', doc: { relationTo: 'reports', value: { id: 'report-1' } } } as const
    const body = aText(
      aParagraph(aLinkNode('rapporten', toReport), aLinkNode('ut', { url: 'https://example.org' })),
      { type: 'upload', relationTo: 'media', value: 'image-1' },
      aBlock({ blockType: 'contact', id: '1', contact: 'contact-1' }),
      aBlock({
        blockType: 'linkList',
        id: '2',
        links: [
          { text: 'Rapporten', ...toReport },
          { text: 'Filen', linkType: 'internal', doc: { relationTo: 'documents', value: 'document-1' } },
        ],
      }),
      aBlock({
        blockType: 'factBox',
        id: '3',
        title: 'Fakta',
        content: aText(
          aParagraph(aLinkNode('nyhet', { linkType: 'internal', doc: { relationTo: 'articles', value: 'a' } })),
        ),
      }),
    )

    expect(findReferences(body)).toEqual([
      { relationTo: 'reports', id: 'report-1' },
      { relationTo: 'media', id: 'image-1' },
      { relationTo: 'contacts', id: 'contact-1' },
      { relationTo: 'documents', id: 'document-1' },
      { relationTo: 'articles', id: 'a' },
    ])
  })

  it('finds nothing in blocks an editor has only begun', () => {
    // Drafts as the database holds them, before anything was filled in.
    const begun = ['factBox', 'linkList', 'priorities', 'contact'].map((blockType) =>
      aBlock({ blockType, id: '1' } as Block),
    )

    expect(findReferences(aText(...begun))).toEqual([])
  })
})

describe('findUnsafeLinks', () => {
  it('finds every address nobody may be sent to, with the words that carry it', () => {
    const body = aText(
      aParagraph(aLinkNode('klicka', { linkType: 'custom', url: 'java\nscript:alert(1)' })),
      aParagraph(aLinkNode('bra', { linkType: 'custom', url: 'https://example.org' })),
      aBlock({ blockType: 'linkList', id: '1', links: [{ text: 'Lista', url: 'data:text/html,x' }] }),
      aBlock({ blockType: 'video', id: '2', url: 'tel:+4686816614', title: 'Film' }),
      aBlock({ blockType: 'video', id: '3', url: 'https://film.example', title: 'Bra film' }),
      aBlock({
        blockType: 'factBox',
        id: '4',
        title: 'Fakta',
        content: aText(aParagraph(aLinkNode('ruta', { url: '//example.org' }))),
      }),
    )

    expect(findUnsafeLinks(body)).toEqual([
      { url: 'java\nscript:alert(1)', text: 'klicka' },
      { url: 'data:text/html,x', text: 'Lista' },
      { url: 'tel:+4686816614', text: 'Film' },
      { url: '//example.org', text: 'ruta' },
    ])
  })

  it('does not hold an address that is not there yet against an editor', () => {
    const body = aText(aBlock({ blockType: 'linkList', id: '1', links: [{ text: 'Lista' }] }))

    expect(findUnsafeLinks(body)).toEqual([])
  })
})

describe('normalizeWords', () => {
  it('composes every word and leaves addresses as they are', () => {
    const body = aText(
      aParagraph('a\u030A', aLinkNode('o\u0308', { url: 'https://example.org/a\u030A' })),
      aBlock({ blockType: 'quotation', id: '1', text: 'A\u0308r', name: 'E\u0301va' }),
    )

    expect(normalizeWords(body)).toEqual(
      aText(
        aParagraph('å', aLinkNode('ö', { url: 'https://example.org/a\u030A' })),
        aBlock({ blockType: 'quotation', id: '1', text: 'Är', name: 'Éva' }),
      ),
    )
  })
})
