import { foldLines } from '../foldLines'
import type { DemoSite } from '../demoRecords'

/** The demo newsroom's own words about itself. The body is made up; see docs/demo.md. */
export const site: DemoSite = {
  name: { sv: 'Nyhetsrum Norra Mellansverige', en: 'North Middle Sweden Newsroom' },
  publisher: { sv: 'Regionsamverkan Norra Mellansverige', en: 'North Middle Sweden Regional Cooperation' },
  tagline: {
    sv: 'Nyheter, rapporter och pressmeddelanden om industrins omställning i Dalarna, Gävleborg och Värmland.',
    en: 'News, reports and press releases on industry in transition in Dalarna, Gävleborg and Värmland.',
  },
  boilerplate: {
    sv: foldLines(`Regionsamverkan Norra Mellansverige samlar Dalarna, Gävleborg och Värmland kring industrins
      omställning. Vi driver Transition Lab, delar ut innovationscheckar, följer utvecklingen i de tre länen och
      företräder dem i europeiska samarbeten.`),
    en: foldLines(`North Middle Sweden Regional Cooperation brings Dalarna, Gävleborg and Värmland together around the
      transition of their industries. It runs the Transition Lab, awards innovation vouchers, monitors developments in
      the three counties and represents them in European partnerships.`),
  },
  addresses: {
    sv: 'Postadress: Box 0, 800 00 Gävle\nBesök: Exempelgatan 1, Gävle',
    en: 'Post: Box 0, SE-800 00 Gävle, Sweden\nVisitors: Exempelgatan 1, Gävle',
  },
  email: 'info@example.org',
  telephone: '+46846500400',
  // No organisation's number begins with a nought, but its last digit fits the others.
  organizationNumber: '0020000006',
}
