import { body } from '../../compose/body'
import { contact } from '../../compose/blocks'
import { linkTo } from '../../compose/links'
import { h2, p } from '../../compose/prose'
import { table } from '../../compose/table'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const winterMeeting: DemoArticle = {
  key: 'winterMeeting',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'event',
    eventStartsOn: '2026-12-09',
    eventEndsOn: '2026-12-10',
    topics: ['industrialTransition', 'energy', 'europe'],
    contacts: ['pressDesk'],
    heroImage: 'lectureHall',
    related: [{ type: 'articles', key: 'autumnCall' }],
  },
  words: {
    state: 'published',
    publishedAt: '2026-11-12T07:00:00.000Z',
    place: 'Gävle',
    title: 'Välkommen till vintermötet om industri, el och kompetens',
    standfirst: foldLines(`Två dagar i Gävle om hur tre län ställer om. Anmäl dig senast den 30 november. Programmet
      tolkas till engelska, och första dagen sänds på nätet.`),
    body: body(
      p`Vintermötet är årets tillfälle att höra vad som har prövats i de tre länen, och att säga vad som borde prövas
        härnäst. I år går eftermiddagen den första dagen åt till el och effekt, med frågestund om
        ${linkTo('den pågående utlysningen', 'articles', 'autumnCall')}.`,
      h2`Program`,
      table(
        ['Tid', 'Onsdag 9 december', 'Torsdag 10 december'],
        ['9.30', 'Kaffe och registrering', 'Kaffe'],
        ['10.00', 'Läget i de tre länens industri', 'Arbetsgrupper: intyg för använt material'],
        ['12.00', 'Lunch', 'Lunch och avslutning'],
        ['13.00', 'El och effekt: fyra företag berättar', 'Studiebesök för den som vill'],
        ['15.00', 'Frågestund om innovationscheckar', ''],
        ['18.00', 'Middag', ''],
      ),
      h2`Praktiskt`,
      p`Mötet är gratis. Lokalen har hörslinga och är tillgänglig med rullstol. Säg till i anmälan om du behöver
        teckenspråkstolk eller särskild kost. Resan från stationen till lokalen tar tio minuter till fots.`,
      contact('eventDesk'),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2026-11-12T12:00:00.000Z',
      place: 'Gävle',
      title: 'Winter meeting to take on industry, power and skills',
      standfirst: foldLines(`Two days in Gävle on how three counties are changing course. Register by 30 November. The
        programme is interpreted into English, and the first day is streamed.`),
      body: body(
        p`The winter meeting is the year’s chance to hear what has been tried in the three counties, and to say what
          should be tried next. This year, the afternoon of the first day is devoted to power and grid capacity, with
          questions and answers on ${linkTo('the call now open', 'articles', 'autumnCall')}.`,
        h2`Programme`,
        table(
          ['Time', 'Wednesday 9 December', 'Thursday 10 December'],
          ['9.30', 'Coffee and registration', 'Coffee'],
          ['10.00', 'The state of industry in the three counties', 'Working groups: certificates for used materials'],
          ['12.00', 'Lunch', 'Lunch and close'],
          ['13.00', 'Power and capacity: four companies report', 'Study visit for those who wish'],
          ['15.00', 'Questions and answers on innovation vouchers', ''],
          ['18.00', 'Dinner', ''],
        ),
        h2`Good to know`,
        p`The meeting is free of charge. The venue has an induction loop and wheelchair access. Let us know when you
          register if you need sign language interpretation or have dietary requirements. The station is ten minutes
          away on foot.`,
        contact('eventDesk'),
      ),
    },
  },
}
