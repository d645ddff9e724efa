import { body } from '../../compose/body'
import { factBox, linkList, quotation } from '../../compose/blocks'
import { entryTo } from '../../compose/links'
import { li, p, ul } from '../../compose/prose'
import type { DemoPressRelease } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const skillsPress: DemoPressRelease = {
  key: 'skillsPress',
  type: 'press-releases',
  language: 'sv',
  facts: {
    topics: ['skills'],
    contacts: ['pressDesk', 'analysisUnit'],
    heroImage: 'rollingMill',
    related: [{ type: 'reports', key: 'strategyReport' }],
    pressImages: ['rollingMill', 'timberStack'],
  },
  words: {
    state: 'published',
    publishedAt: '2024-02-06T08:00:00.000Z',
    place: 'Falun',
    title: 'Brist på underhållstekniker hotar industrin, visar ny rapport',
    standfirst: foldLines(`Industrin i Dalarna, Gävleborg och Värmland behöver 1 150 underhållstekniker fram till 2030.
      Färre än hälften så många utbildas.`),
    body: body(
      p`Det visar en undersökning bland 412 industriföretag som Regionsamverkan Norra Mellansverige publicerar i dag.
        Sex av tio företag har svårt att hitta den personal de behöver.`,
      quotation(
        'En robot som står stilla är dyr. Vi har köpt maskinerna men glömt dem som ska laga dem.',
        'En av rapportens utredare',
        'Analysenheten',
      ),
      p`Enligt rapporten räcker det inte med fler utbildningsplatser, eftersom var fjärde plats redan står tom. I
        stället föreslås kortare utbildningar och intyg på det som man lärt sig i arbetet. Yrkespersoner ska kunna
        lånas ut som lärare, och industrin ska öppna sina grindar en dag om året.`,
      factBox(
        'Tre tal ur rapporten',
        ul(
          li`1 150 underhållstekniker behövs till 2030. 520 väntas bli utbildade.`,
          li`En av fyra utbildningsplatser står tom.`,
          li`En av fem som börjar en utbildning slutar i förtid.`,
        ),
      ),
      linkList('Läs rapporten', entryTo('Vem ska laga maskinerna?', 'reports', 'skillsReport')),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2024-02-12T08:30:00.000Z',
      place: 'Falun',
      title: 'Shortage of maintenance technicians threatens industry, report shows',
      standfirst: foldLines(`Industry in Dalarna, Gävleborg and Värmland needs 1,150 maintenance technicians by 2030.
        Fewer than half that number are being trained.`),
      body: body(
        p`The figures come from a survey of 412 industrial companies published by North Middle Sweden Regional
          Cooperation. Six companies in ten find it hard to recruit the staff they need.`,
        quotation(
          'A robot at a standstill is expensive. We bought the machines and forgot the people who mend them.',
          'One of the report’s investigators',
          'Analysis unit',
        ),
        p`According to the report, more training places will not be enough, since one in four already stands empty. It
          proposes shorter courses instead, and certificates for what people have learned at work. Skilled workers
          could be lent out as teachers, and industry should open its gates one day a year.`,
        factBox(
          'Three figures from the report',
          ul(
            li`1,150 maintenance technicians are needed by 2030. 520 are expected to be trained.`,
            li`One training place in four is empty.`,
            li`One in five of those who start a course leaves early.`,
          ),
        ),
        linkList('Read the report', entryTo('Who will mend the machines?', 'reports', 'skillsReport')),
      ),
    },
  },
}
