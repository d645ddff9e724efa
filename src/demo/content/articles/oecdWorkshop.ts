import { body } from '../../compose/body'
import { factBox, linkList } from '../../compose/blocks'
import { entryOut } from '../../compose/links'
import { h2, li, p, ul } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const oecdWorkshop: DemoArticle = {
  key: 'oecdWorkshop',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'event',
    eventStartsOn: '2018-03-08',
    eventEndsOn: '2018-03-09',
    topics: ['europe', 'skills', 'industrialTransition'],
    contacts: ['euOffice'],
    heroImage: 'lectureHall',
    related: [],
  },
  words: {
    state: 'published',
    publishedAt: '2018-03-13T07:00:00.000Z',
    title: 'Fem europeiska industriregioner jämförde sina framtidsjobb',
    standfirst: foldLines(`Vilka jobb finns kvar när industrin ställer om, och vem kan utföra dem? Med de frågorna
      började arbetet i EU:s pilot på allvar. Norra Mellansverige var på plats när OECD samlade de fem första
      regionerna.`),
    body: body(
      p`Workshopen den 8–9 mars var den första av fem. Där fick regionerna lära känna varandras industrier och hitta de
        problem som de delar. Utifrån dem ska var och en skriva en strategi för sin egen omställning.`,
      h2`Torsdag om framtidens arbete`,
      p`EU-kommissionen hälsade välkommen och OECD berättade hur arbetet är upplagt. Eftermiddagen ägnades åt en
        föreläsning om hur teknik och global konkurrens förändrar arbetsmarknaden. En av OECD:s ekonomer visade vilka
        arbetsuppgifter som forskarna väntar sig ska försvinna och vilka som ska bli fler.`,
      h2`Fredag om att hitta rätt kompetens`,
      p`Dagen därpå fick regionerna själva ordet. Samtalet gällde hur anställda i industrin ska kunna byta spår, och
        hur företagen ska hitta den kompetens de saknar.`,
      p`Fem organisationer representerade Norra Mellansverige:`,
      ul(
        li`Region Dalarna`,
        li`Region Gävleborg`,
        li`Region Värmland`,
        li`Högskolan i Gävle`,
        li`klustret Paper
        Province.`,
      ),
      p`Den som deltar får också en kanal till kommissionen: regionerna kan säga vad de anser att nästa programperiod
        bör satsa på.`,
      factBox(
        'Piloten i korthet',
        ul(
          li`Började i januari 2018.`,
          li`Fem regioner är med från start: Norra Mellansverige, Sachsen, Vallonien, Hauts-de-France och Piemonte.`,
          li`Alla fem tillhör Vanguardinitiativet, ett nätverk för regioner som vill förnya sin industri.`,
          li`Regionerna får expertstöd och medel för att börja genomföra sina strategier.`,
        ),
      ),
      p`Nästa workshop hålls den 12–13 april. Då deltar företag, lärosäten och offentliga verksamheter från alla tre
        länen.`,
      linkList('För mer information', entryOut('OECD', 'https://www.oecd.org/')),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2018-03-14T09:30:00.000Z',
      title: 'Five European industrial regions compare the jobs of tomorrow',
      standfirst: foldLines(`Which jobs will remain as industry changes, and who will be able to do them? Those
        questions opened the EU pilot in earnest. North Middle Sweden was there when the OECD gathered the first five
        regions.`),
      body: body(
        p`The workshop on 8–9 March was the first of five. It let the regions get to know one another’s industries and
          find the problems they have in common. From these, each will write a strategy for its own transition.`,
        h2`Thursday: the future of work`,
        p`The European Commission opened the meeting and the OECD explained how the work is organised. The afternoon
          was given over to a lecture on how technology and global competition are reshaping labour markets. An OECD
          economist showed which tasks researchers expect to disappear and which they expect to multiply.`,
        h2`Friday: finding the right skills`,
        p`On the second day the regions took the floor. They talked about how industrial workers can change track, and
          how companies can find the skills they lack.`,
        p`Five organisations represented North Middle Sweden:`,
        ul(
          li`Region Dalarna`,
          li`Region Gävleborg`,
          li`Region Värmland`,
          li`the University of Gävle`,
          li`the Paper Province cluster.`,
        ),
        p`Taking part also opens a channel to the Commission: the regions can say what they think the next programming
          period should invest in.`,
        factBox(
          'The pilot in brief',
          ul(
            li`Began in January 2018.`,
            li`Five regions are in from the start: North Middle Sweden, Saxony, Wallonia, Hauts-de-France and
              Piedmont.`,
            li`All five belong to the Vanguard Initiative, a network of regions that want to renew their industry.`,
            li`The regions receive expert support, and funds to start putting their strategies into practice.`,
          ),
        ),
        p`The next workshop will be held on 12–13 April, with companies, universities and public bodies from all three
          counties.`,
        linkList('For more information', entryOut('OECD', 'https://www.oecd.org/')),
      ),
    },
  },
}
