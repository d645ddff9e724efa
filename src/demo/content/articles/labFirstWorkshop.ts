import { body } from '../../compose/body'
import { factBox, quotation } from '../../compose/blocks'
import { linkTo } from '../../compose/links'
import { h2, li, ol, p } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const labFirstWorkshop: DemoArticle = {
  key: 'labFirstWorkshop',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'event',
    eventStartsOn: '2019-09-18',
    topics: ['circularEconomy', 'innovation'],
    contacts: ['labOffice'],
    heroImage: 'materialLoop',
    related: [{ type: 'articles', key: 'transitionLab' }],
  },
  words: {
    state: 'published',
    publishedAt: '2019-09-20T06:30:00.000Z',
    place: 'Falun',
    title: 'Slagg, slam och spån på bordet när labbet öppnade',
    standfirst: foldLines(`Deltagarna hade blivit ombedda att ta med sig något som deras arbetsplats kastar. Det blev
      en bra början på den första workshopen i Transition Lab.`),
    body: body(
      p`På borden i Falun låg slagg i glasburkar, torkat fiberslam, spån av rostfritt stål och en trasig lastpall.
        Fyrtiotvå personer från de tre länen ägnade dagen åt en enda fråga: vem skulle kunna ha nytta av det här?`,
      p`Workshopen är den första sedan ${linkTo('labbet fick sina pengar i maj', 'articles', 'transitionLab')}.
        Upplägget är enkelt. Den som har ett problem berättar i tre minuter. Sedan får ingen föreslå en lösning förrän
        gruppen är överens om vad problemet består i.`,
      quotation(
        'Det tog en timme att komma fram till att vårt problem inte är materialet utan sorteringen.',
        'En deltagare från ett verkstadsföretag',
      ),
      h2`Tre problem gick vidare`,
      ol(
        li`Hur små partier av restmaterial från flera företag kan samlas så att det lönar sig att hämta dem.`,
        li`Hur en köpare kan lita på att ett begagnat material har rätt egenskaper.`,
        li`Hur värme med låg temperatur kan användas nära den plats där den uppstår.`,
      ),
      p`De tre problemen blir utgångspunkt för innovationscheckarna, som går att söka senare i höst.`,
      factBox(
        'Reglerna i rummet',
        ol(
          li`Problemägaren talar först.`,
          li`Frågor före förslag.`,
          li`Den som säger att något inte går ska säga vad som skulle krävas.`,
        ),
      ),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2019-09-23T08:00:00.000Z',
      begun: { at: '2019-09-23T07:40:00.000Z', by: 'editor' },
      workbench: { machine: 'DeepL' },
      place: 'Falun',
      title: 'Slag, sludge and shavings on the table as the lab opens',
      standfirst: foldLines(`Participants had been asked to bring something their workplace throws away. It made for a
        good start to the first Transition Lab workshop.`),
      body: body(
        p`On the tables in Falun lay jars of slag, dried fibre sludge, shavings of stainless steel and a broken pallet.
          Forty-two people from the three counties spent the day on a single question: who could make use of this?`,
        p`The workshop is the first since ${linkTo('the lab was funded in May', 'articles', 'transitionLab')}. The
          format is simple. Anyone with a problem has three minutes to describe it. After that, nobody may propose a
          solution until the group agrees on what the problem actually is.`,
        quotation(
          'It took us an hour to realise that our problem isn’t the material, it’s the sorting.',
          'A participant from an engineering firm',
        ),
        h2`Three problems went forward`,
        ol(
          li`How small batches of residue from several firms can be pooled so that collecting them pays.`,
          li`How a buyer can trust that a used material has the right properties.`,
          li`How low-temperature heat can be put to use close to where it arises.`,
        ),
        p`The three problems will be the starting point for the innovation vouchers, open for applications later this
          autumn.`,
        factBox(
          'Rules of the room',
          ol(
            li`The owner of the problem speaks first.`,
            li`Questions before proposals.`,
            li`Anyone who says it can’t be done must say what it would take.`,
          ),
        ),
      ),
    },
  },
}
