import { body } from '../../compose/body'
import { linkList, quotation } from '../../compose/blocks'
import { entryTo, linkTo } from '../../compose/links'
import { b, h2, li, ol, p } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const openPlatform: DemoArticle = {
  key: 'openPlatform',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['innovation', 'digitalisation', 'industrialTransition'],
    contacts: ['labOffice'],
    heroImage: 'dataWaves',
    related: [{ type: 'articles', key: 'transitionLab' }],
  },
  words: {
    state: 'published',
    publishedAt: '2024-09-12T06:00:00.000Z',
    title: 'Nu öppnar plattformen där industrin visar sina olösta problem',
    standfirst: foldLines(`Det som började som ett labb med papperslappar har blivit en plats på nätet. Från i dag kan
      vem som helst läsa vad industrin i tre län behöver hjälp med, och svara.`),
    body: body(
      p`Plattformen för öppen innovation var ett av målen redan när
        ${linkTo('Transition Lab fick sina första pengar', 'articles', 'transitionLab')} 2019. Den är enkel: ett
        företag beskriver ett problem, en redaktör hjälper till att göra texten begriplig, och sedan ligger den öppen
        för alla.`,
      p`När plattformen öppnar finns 31 problem att välja bland. Ett sågverk vill kunna se sprickor i virke som rör sig
        i full fart. En gjuterichef undrar vad man kan göra av använd formsand. Ett äldreboende, det första offentliga
        problemet, söker ett tystare sätt att larma.`,
      quotation(
        'Det svåraste var att få företag att visa vad de inte kan. Nu märker de att det är så man får hjälp.',
        'Redaktören för plattformen',
        'Regionsamverkan Norra Mellansverige',
      ),
      h2`Från problem till projekt`,
      ol(
        li`${b('Beskriv.')} Företaget skriver högst en sida. Inga affärshemligheter behövs.`,
        li`${b('Svara.')} Den som tror sig kunna bidra hör av sig inom sex veckor.`,
        li`${b('Pröva.')} Parterna träffas, och kan söka en innovationscheck för ett första försök.`,
        li`${b('Berätta.')} Resultatet publiceras, också när det inte blev som man tänkt sig.`,
      ),
      linkList('Bakgrund', entryTo('Vad labbet lärde oss: utvärderingen från 2022', 'reports', 'labEvaluation')),
    ),
    history: [
      {
        act: 'publish',
        at: '2025-02-03T08:00:00.000Z',
        significance: 'major',
        note: 'Den som vill svara har nu åtta veckor på sig, inte sex.',
        rewording: { 'hör av sig inom sex veckor': 'hör av sig inom åtta veckor' },
      },
      {
        act: 'publish',
        at: '2025-10-20T06:30:00.000Z',
        significance: 'minor',
        rewording: { 'papperslappar har blivit': 'lappar på väggen har blivit' },
      },
      {
        act: 'publish',
        at: '2026-03-09T07:45:00.000Z',
        significance: 'major',
        note: 'Parterna kan söka två innovationscheckar i stället för en.',
        rewording: { 'kan söka en innovationscheck för ett första försök': 'kan söka två innovationscheckar, en för ett första försök och en för det andra' },
      },
    ],
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2024-09-13T08:00:00.000Z',
      title: 'A platform opens where industry shows its unsolved problems',
      standfirst: foldLines(`What began as a lab with paper notes has become a place online. From today anyone can read
        what industry in three counties needs help with, and reply.`),
      body: body(
        p`The platform for open innovation was one of the aims as far back as 2019, when
          ${linkTo('the Transition Lab received its first funding', 'articles', 'transitionLab')}. It is simple: a
          company describes a problem, an editor helps to make the text clear, and then it is open to all.`,
        p`At its opening the platform holds 31 problems to choose from. A sawmill wants to see cracks in timber moving
          at full speed. A foundry manager wonders what can be made of used moulding sand. A care home, with the first
          problem from the public sector, is looking for a quieter way to raise the alarm.`,
        quotation(
          'The hardest thing was getting companies to show what they can’t do. Now they see that’s how you get help.',
          'Platform editor',
          'North Middle Sweden Regional Cooperation',
        ),
        h2`From problem to project`,
        ol(
          li`${b('Describe.')} The company writes one page at most. No trade secrets are needed.`,
          li`${b('Reply.')} Anyone who thinks they can contribute gets in touch within six weeks.`,
          li`${b('Try.')} The partners meet, and can apply for an innovation voucher for a first trial.`,
          li`${b('Tell.')} The result is published, even when things did not turn out as intended.`,
        ),
        linkList('Background', entryTo('What the lab taught us: the 2022 evaluation', 'reports', 'labEvaluation')),
      ),
    },
  },
}
