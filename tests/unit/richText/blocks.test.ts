import { describe, expect, it } from 'vitest'
import type { Block, HeadingNode } from '@/domain/body'
import { toHtml } from '@/richText/toHtml'
import type { HtmlContext } from '@/richText/writer'
import { aBlock, aParagraph, aText, words } from '../../factories/body'
import { aContact } from '../../factories/publication'

const context: HtmlContext = {
  references: { publications: {}, documents: {}, images: {}, contacts: { 'contact-1': aContact() } },
  locale: 'sv',
  siteUrl: 'https://nyheter.example',
  audience: 'page',
}

const heading: HeadingNode = { type: 'heading', tag: 'h3', children: [words('Mål')] }

function writeBlock(block: Block, locale = context.locale): string {
  return toHtml(aText(aBlock(block)), { ...context, locale })
}

describe('blocks in a text', () => {
  it('show a fact box beside the text, with headings of its own', () => {
    const box: Block = {
      blockType: 'factBox',
      id: 'b1',
      title: 'Fakta & mål',
      content: aText(aParagraph('Tre regioner.')),
    }

    expect(writeBlock(box)).toBe(
      '<aside class="fact-box" id="b1"><h2 id="h-fakta-och-mal">Fakta &amp; mål</h2><p>Tre regioner.</p></aside>',
    )
  })

  it('show who said what', () => {
    const quotation: Block = {
      blockType: 'quotation',
      id: 'b2',
      text: 'Det går.\n\nOch det\nhjälper.',
      name: 'Ledaren',
      role: 'chef',
    }

    expect(writeBlock(quotation)).toBe(
      '<figure class="quotation" id="b2"><blockquote><p>Det går.</p><p>Och det<br>hjälper.</p></blockquote>' +
        '<figcaption><span class="name">Ledaren</span>, <span class="role">chef</span></figcaption></figure>',
    )
  })

  it('list links under the house’s heading when they have none', () => {
    const list: Block = {
      blockType: 'linkList',
      id: 'b3',
      links: [{ text: 'Programmet', url: 'https://example.org/' }],
    }

    expect(writeBlock(list)).toBe(
      '<section class="link-list" id="b3"><h2 id="h-for-mer-information">För mer information</h2><ul><li>' +
        '<a href="https://example.org/">Programmet <span class="external">(Länk till annan webbplats)</span></a>' +
        '</li></ul></section>',
    )
    expect(writeBlock(list, 'en')).toContain('>For more information</h2>')
  })

  it('number priorities, each with its challenge and measures', () => {
    const priorities: Block = {
      blockType: 'priorities',
      id: 'b4',
      items: [{ title: 'Kompetens', challenge: 'Få söker.', measures: [{ text: 'Kurser' }, { text: 'Stöd' }] }],
    }

    expect(writeBlock(priorities)).toBe(
      '<ol class="priorities" id="b4"><li><h2 id="h-kompetens">Kompetens</h2>' +
        '<dl><dt>Utmaning</dt><dd><p>Få söker.</p></dd>' +
        '<dt>Åtgärder</dt><dd><ul><li>Kurser</li><li>Stöd</li></ul></dd></dl></li></ol>',
    )
  })

  it('let priorities follow the level of the heading above them', () => {
    const priorities: Block = {
      blockType: 'priorities',
      id: 'b4',
      items: [{ title: 'Kompetens', challenge: '', measures: [] }],
    }

    expect(toHtml(aText(heading, aBlock(priorities)), context)).toContain(
      '<li><h4 id="h-kompetens">Kompetens</h4></li>',
    )
  })

  it('name the host of a film, load nothing from it, and give its words', () => {
    const video: Block = {
      blockType: 'video',
      id: 'b5',
      url: 'https://film.example/1',
      title: 'Piloten',
      transcript: 'Hej.',
    }

    expect(writeBlock(video)).toBe(
      '<div class="video" id="b5"><p><a href="https://film.example/1">Piloten' +
        ' <span class="external">(Film på film.example. Länk till annan webbplats)</span></a></p>' +
        '<details class="transcript"><summary>Läs filmen ”Piloten” som text</summary><p>Hej.</p></details></div>',
    )
  })

  it('show a film with an address nobody may be sent to by its title alone', () => {
    expect(writeBlock({ blockType: 'video', id: 'b5', url: 'mailto:a@example.org', title: 'Piloten' })).toBe(
      '<div class="video" id="b5"><p>Piloten</p></div>',
    )
  })

  it('show how to reach a contact, with the number as readers of the language expect it', () => {
    const contact: Block = { blockType: 'contact', id: 'b6', contact: 'contact-1' }

    expect(writeBlock(contact)).toBe(
      '<address class="contact" id="b6"><p class="name">Pressjouren</p>' +
        '<p class="role">Presskontakt, Kommunikation</p>' +
        '<p class="email">E-post: <a href="mailto:press@example.org">press@example.org</a></p>' +
        '<p class="telephone">Telefon: <a href="tel:+46846500401">08-465 004 01</a></p></address>',
    )
    expect(writeBlock(contact, 'en')).toContain('Telephone: <a href="tel:+46846500401">+46 8 465 004 01</a>')
  })

  it('say nothing of a contact the reader may not see', () => {
    expect(writeBlock({ blockType: 'contact', id: 'b6', contact: { id: 'gone' } })).toBe('')
  })

  it.each(['quotation', 'linkList', 'priorities', 'contact'])(
    'write nothing of a %s an editor has only begun',
    (blockType) => {
      // A draft as the database holds it, before anything was filled in.
      const begun = { blockType, id: 'b7' } as Block

      expect(writeBlock(begun)).toBe('')
    },
  )

  it.each(['factBox', 'video'])('can show a %s an editor has only begun', (blockType) => {
    // A draft as the database holds it, before anything was filled in.
    const begun = { blockType, id: 'b7' } as Block

    expect(writeBlock(begun)).toContain('id="b7"')
  })
})
