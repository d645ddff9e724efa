import { body } from '../../compose/body'
import { contact, image, quotation } from '../../compose/blocks'
import { h2, p } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** Its translation is written and waits for somebody to read it before it is published. */
export const openHouse: DemoArticle = {
  key: 'openHouse',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'event',
    eventStartsOn: '2025-05-21',
    topics: ['skills', 'industrialTransition'],
    contacts: ['pressDesk'],
    heroImage: 'rollingMill',
    related: [{ type: 'reports', key: 'skillsReport' }],
  },
  words: {
    state: 'published',
    publishedAt: '2025-05-23T06:00:00.000Z',
    place: 'Dalarna, Gävleborg och Värmland',
    title: 'Tretton verkstäder öppnade grinden för sina grannar',
    standfirst: foldLines(`Många bor nära en industri utan att ha varit där. Under Öppen verkstad kunde de som ville gå
      innanför grinden. Drygt 3 000 besökare tog chansen.`),
    body: body(
      p`På tretton platser i de tre länen visade anställda vad de gör om dagarna. Besökarna fick prova att svetsa i en
        simulator, följa ett stålband från ugn till rulle och fråga vad man tjänar.`,
      p`Dagen är ett av fyra förslag i vår rapport om kompetens. Tanken är att fler ska söka sig till ett yrke som de
        har sett med egna ögon.`,
      image('workshopTable', 'I en av verkstäderna fick besökarna själva rita en förbättring.'),
      h2`Frågan som återkom`,
      p`Unga besökare ville veta om jobben finns kvar om tio år. På flera håll svarade personalen med att visa den
        utrustning som just köpts in.`,
      quotation(
        'Min mormor arbetade här. Jag trodde att det skulle vara mörkt och bullrigt, men det var mest skärmar.',
        'En besökare i årskurs nio',
      ),
      p`Nästa Öppen verkstad blir våren 2027. Företag som vill vara med kan anmäla intresse redan nu.`,
      contact('eventDesk'),
    ),
  },
  translations: {
    en: {
      state: 'draft',
      begun: { at: '2026-11-16T09:00:00.000Z', by: 'translator' },
      title: 'Thirteen workshops open their gates to the neighbours',
      standfirst: foldLines(`Many people live close to a factory without ever having been inside. On Open Workshop day
        anyone who wished could walk through the gate. More than 3,000 visitors took the chance.`),
      place: 'Dalarna, Gävleborg and Värmland',
      body: body(
        p`At thirteen sites in the three counties, employees showed what they do all day. Visitors could try welding in
          a simulator, follow a strip of steel from furnace to coil and ask what the job pays.`,
        p`The day is one of four proposals in our report on skills. The idea is that more people will choose an
          occupation they have seen with their own eyes.`,
        image('workshopTable', 'In one of the workshops, visitors could sketch an improvement of their own.'),
        h2`The question that kept coming back`,
        p`Young visitors wanted to know whether the jobs will still be there in ten years. In several places, staff
          replied by showing equipment that had just been bought.`,
        quotation(
          'My grandmother worked here. I thought it would be dark and noisy, but it was mostly screens.',
          'A visitor in year nine',
        ),
        p`The next Open Workshop will be held in the spring of 2027. Companies that want to take part can already
          register their interest.`,
        contact('eventDesk'),
      ),
      history: [
        {
          act: 'hand-in',
          at: '2026-11-20T13:10:00.000Z',
          by: 'translator',
          comment: 'Klar att läsa. Jag har kallat Öppen verkstad för Open Workshop. Säg till om ni vill något annat.',
        },
      ],
    },
  },
}
