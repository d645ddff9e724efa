import { body } from '../../compose/body'
import { contact, factBox, linkList, priorities, priority, quotation } from '../../compose/blocks'
import { entryOut, entryTo, linkTo } from '../../compose/links'
import { h2, p } from '../../compose/prose'
import type { DemoReport } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const fivePriorities: DemoReport = {
  key: 'fivePriorities',
  type: 'reports',
  language: 'sv',
  facts: {
    topics: ['industrialTransition', 'europe', 'skills', 'innovation'],
    contacts: ['euOffice', 'pressDesk'],
    heroImage: 'millTown',
    related: [
      { type: 'articles', key: 'pilotAction' },
      { type: 'articles', key: 'transitionLab' },
    ],
    documents: ['fivePrioritiesSv', 'fivePrioritiesEn'],
    issuedOn: '2019-12-04',
    authors: ['Regionsamverkan Norra Mellansverige, analysenheten'],
    reportNumber: '2019:3',
    isbn: '978-91-999999-0-6',
  },
  words: {
    state: 'published',
    publishedAt: '2019-12-04T07:00:00.000Z',
    history: [{ act: 'deliver', at: '2019-12-16T09:00:00.000Z', way: 'form' }],
    publisher: 'Regionsamverkan Norra Mellansverige',
    title: 'Fem prioriteringar för regioner i omställning',
    standfirst: foldLines(`Vad stod i vägen för nya jobb i tolv regioner och länder, och vad går att göra åt det?
      EU-kommissionen och OECD har svarat med en verktygslåda. Vi har läst den med tre svenska län för ögonen.`),
    body: body(
      p`I två år har experter från kommissionen och OECD arbetat tillsammans med de regioner och länder som deltar i
        ${linkTo('EU:s pilot för industriell omställning', 'articles', 'pilotAction')}. De har letat efter hinder,
        jämfört åtgärder och hjälpt till att skärpa de långsiktiga strategierna. Utgångspunkten är varje regions egna
        styrkor. Målet är en modern ekonomi som är rättvis och klarar klimatmålen.`,
      p`Resultatet är fem områden där nationella och regionala myndigheter kan göra skillnad. I rapporten går vi igenom
        vart och ett av dem och föreslår var Norra Mellansverige bör börja.`,
      h2`De fem prioriteringarna`,
      priorities(
        priority(
          'Rusta för morgondagens jobb',
          'De branscher som växer hittar inte personal med rätt utbildning.',
          'Ta reda på i tid vilken kompetens omställningen kräver.',
          'Hjälp företagen att själva rekrytera och utbilda.',
          'Låt lokala aktörer vara med och forma utbildningarna.',
        ),
        priority(
          'Få innovation att nå fler',
          'Små och medelstora företag har sällan tid och resurser för utveckling.',
          'Skynda på digitaliseringen.',
          'Bygg ut nätverk mellan företag, och stöd kluster.',
          'För lärosäten och lokala företag närmare varandra.',
        ),
        priority(
          'Ge företagare kraft och privat kapital en roll',
          'Den som startar eller växer saknar ofta erfarenhet, råd och kontakter.',
          'Erbjud information, utbildning, coachning och mentorer.',
          'Stärk de nätverk där företagare möts.',
          'Öppna forskningssamarbeten för nystartade och mindre företag.',
        ),
        priority(
          'Ställ om till en ekonomi som klarar klimatet',
          'Det som är nödvändigt på lång sikt krockar med det som lönar sig i dag.',
          'Underlätta lokala energilösningar med ekonomiskt stöd.',
          'Skriv in klimatomställningen i regionens övergripande strategier.',
        ),
        priority(
          'Låt tillväxten komma alla till del',
          'Avstånden är långa, och banden mellan orter är ibland svaga.',
          'Uppmuntra stad och landsbygd att samarbeta.',
          'Se till att uppkoppling och digitala tjänster finns överallt.',
        ),
      ),
      h2`Vår slutsats`,
      quotation(
        `De fem områdena hänger ihop. Den som bara satsar på teknik får maskiner som ingen kan köra.`,
        'Chefen för analysenheten',
        'Regionsamverkan Norra Mellansverige',
      ),
      p`Vi föreslår att länen börjar med den andra prioriteringen, eftersom
        ${linkTo('Transition Lab', 'articles', 'transitionLab')} redan ger en plats att utgå från.`,
      factBox(
        'Pengar framöver',
        p`Rekommendationerna ska användas när sammanhållningspolitiken för 2021–2027 utformas. Mer än 90 miljarder euro
          finns där för forskning, innovation, digitalisering och stöd till mindre företag.`,
      ),
      contact('analysisUnit'),
      linkList(
        'För mer information',
        entryTo('Hela rapporten på svenska', 'documents', 'fivePrioritiesSv'),
        entryOut('OECD', 'https://www.oecd.org/'),
      ),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2019-12-04T09:00:00.000Z',
      history: [{ act: 'deliver', at: '2019-12-16T09:00:00.000Z', way: 'form' }],
      publisher: 'North Middle Sweden Regional Cooperation',
      title: 'Five priorities for regions in transition',
      standfirst: foldLines(`What stood in the way of new jobs in twelve regions and countries, and what can be done
        about it? The European Commission and the OECD have replied with a toolbox. We have read it with three Swedish
        counties in mind.`),
      body: body(
        p`For two years, experts from the Commission and the OECD have worked with the regions and countries in
          ${linkTo('the EU pilot on industrial transition', 'articles', 'pilotAction')}. They have looked for
          obstacles, compared measures and helped to sharpen long-term strategies. Each region’s own strengths are the
          starting point. The goal is a modern economy that is fair and meets the climate targets.`,
        p`The outcome is five areas in which national and regional authorities can make a difference. Our report goes
          through each of them and suggests where North Middle Sweden should begin.`,
        h2`The five priorities`,
        priorities(
          priority(
            'Prepare for tomorrow’s jobs',
            'Growing sectors cannot find people with the right training.',
            'Find out in good time which skills the transition requires.',
            'Help companies to recruit and train for themselves.',
            'Let local partners take part in shaping courses and programmes.',
          ),
          priority(
            'Bring innovation to more firms',
            'Small and medium-sized firms seldom have the time or means for development.',
            'Speed up digitalisation.',
            'Extend networks between companies, and support clusters.',
            'Bring universities and local firms closer together.',
          ),
          priority(
            'Give entrepreneurs strength and private capital a role',
            'Those who start or expand a business often lack experience, advice and contacts.',
            'Offer information, training, coaching and mentors.',
            'Strengthen the networks where entrepreneurs meet.',
            'Open research partnerships to start-ups and smaller firms.',
          ),
          priority(
            'Move to an economy the climate can bear',
            'What is necessary in the long run collides with what pays today.',
            'Make local energy solutions easier with financial support.',
            'Write the climate transition into the region’s overall strategies.',
          ),
          priority(
            'Share growth with everyone',
            'Distances are long, and ties between places are sometimes weak.',
            'Encourage town and country to work together.',
            'Make sure connections and digital services reach everywhere.',
          ),
        ),
        h2`Our conclusion`,
        quotation(
          `The five areas hang together. If you invest in technology alone, you get machines that nobody can run.`,
          'Head of the analysis unit',
          'North Middle Sweden Regional Cooperation',
        ),
        p`We propose that the counties start with the second priority, since the
          ${linkTo('Transition Lab', 'articles', 'transitionLab')} already provides a place to build from.`,
        factBox(
          'The money ahead',
          p`The recommendations are to be used in shaping cohesion policy for 2021–2027, in which more than 90 billion
            euros is available for research, innovation, digitalisation and support for smaller firms.`,
        ),
        contact('analysisUnit'),
        linkList(
          'For more information',
          entryTo('The full report in English', 'documents', 'fivePrioritiesEn'),
          entryOut('OECD', 'https://www.oecd.org/'),
        ),
      ),
    },
  },
}
