import { body } from '../../compose/body'
import { contact, factBox } from '../../compose/blocks'
import { h2, li, p, ul } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const mobileTestbed: DemoArticle = {
  key: 'mobileTestbed',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['digitalisation', 'skills'],
    contacts: ['pressDesk'],
    heroImage: 'millTown',
    related: [{ type: 'articles', key: 'voucherResults' }],
  },
  words: {
    state: 'published',
    publishedAt: '2023-05-11T06:00:00.000Z',
    title: 'Testbädden som kommer med lastbil',
    standfirst: foldLines(`Alla företag hinner inte åka till en testbädd. Därför har vi byggt en som åker till
      företagen. I sommar besöker den tolv orter.`),
    body: body(
      p`I släpet finns en robotarm, två svetsplatser med kamera och utrustning för att mäta vibrationer i maskiner. Det
        räcker för att ett företag på en dag ska kunna pröva om tekniken passar, på sina egna detaljer och med sin egen
        personal.`,
      p`Idén kommer från företag som fått innovationscheckar. Flera av dem berättade att det största hindret inte är
        pengar, utan att ingen kan vara borta från produktionen en hel dag.`,
      h2`Så går ett besök till`,
      ul(
        li`Veckan före ringer vi och går igenom vad ni vill pröva.`,
        li`På förmiddagen visar vi tekniken för dem som ska använda den.`,
        li`På eftermiddagen kör ni själva, med er egen produkt.`,
        li`Efteråt får ni en sida med resultat och ungefärliga kostnader.`,
      ),
      factBox(
        'Boka ett besök',
        p`Besöken är gratis för företag med färre än 250 anställda i Dalarna, Gävleborg och Värmland. Släpet behöver en
          plan yta på sex gånger femton meter och ett uttag för 32 ampere.`,
      ),
      contact('labOffice'),
    ),
  },
  translations: {
    en: {
      state: 'draft',
      begun: { at: '2026-11-19T13:05:00.000Z', by: 'translator' },
      workbench: {},
      title: 'The test bed that arrives by lorry',
      standfirst: foldLines(`Not every company has time to travel to a test bed, so we have built one that travels to
        them. This summer it visits twelve towns.`),
      body: body(
        p`In the trailer are a robot arm, two welding stations with cameras, and equipment that measures vibrations in
          machines. That is enough for a company to find out in a day whether the technology suits it, on its own parts
          and with its own staff.`,
      ),
    },
  },
}
