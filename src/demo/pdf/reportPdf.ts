import PDFDocument, { type StructureElement } from 'pdfkit'
import { languageOf, timeZone } from '@/i18n/locales'
import type { DemoDocument } from '../demoRecords'
import { palette } from '../images/palette'

// Fonts that every PDF reader has: pdfkit cannot embed the newsroom's own, whose å, ä and ö are composed in WOFF2.
const fonts = { text: 'Times-Roman', heading: 'Times-Bold', label: 'Helvetica' } as const

/**
 * A report as a file that a screen reader can read: tagged, with its language, its title and its headings.
 *
 * @param report What the file says.
 * @returns A PDF 1.7 document.
 * @see https://www.w3.org/TR/WCAG20-TECHS/pdf: what a tagged PDF owes its readers
 */
export async function reportPdf(report: DemoDocument): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 92, right: 92, bottom: 92, left: 92 },
    pdfVersion: '1.7',
    tagged: true,
    lang: languageOf(report.language).region,
    displayTitle: true,
    info: { Title: report.title, Author: report.publisher, Subject: report.subtitle, CreationDate: report.issuedAt },
  })
  const file = collect(pdf)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  setTitlePart(pdf, root, report)
  for (const section of report.sections) setSection(pdf, root, section)
  root.end()
  pdf.end()
  return file
}

function setTitlePart(pdf: PDFDocument, root: StructureElement, report: DemoDocument): void {
  const issued = report.issuedAt.toLocaleDateString(languageOf(report.language).region, { dateStyle: 'long', timeZone })
  const facts = `${report.publisher} · ${report.reportNumber} · ${issued}`
  root.add(
    pdf.struct('P', [() => pdf.font(fonts.label).fontSize(10).fillColor(palette.rust).text(facts).moveDown(1.5)]),
  )
  root.add(
    pdf.struct('H1', [
      () => pdf.font(fonts.heading).fontSize(28).fillColor(palette.ink).text(report.title).moveDown(0.4),
    ]),
  )
  root.add(
    pdf.struct('P', [() => pdf.font(fonts.text).fontSize(14).text(report.subtitle, { lineGap: 4 }).moveDown(1.5)]),
  )
}

function setSection(pdf: PDFDocument, root: StructureElement, section: DemoDocument['sections'][number]): void {
  const part = pdf.struct('Sect')
  root.add(part)
  part.add(
    pdf.struct('H2', [
      () => pdf.font(fonts.heading).fontSize(17).fillColor(palette.pine).text(section.heading).moveDown(0.4),
    ]),
  )
  for (const paragraph of section.paragraphs) part.add(pdf.struct('P', [() => setParagraph(pdf, paragraph)]))
  if (section.points) setList(pdf, part, section.points)
  part.end()
  pdf.moveDown(0.8)
}

function setParagraph(pdf: PDFDocument, text: string): void {
  pdf.font(fonts.text).fontSize(12).fillColor(palette.ink).text(text, { lineGap: 3.5, paragraphGap: 8 })
}

function setList(pdf: PDFDocument, part: StructureElement, points: string[]): void {
  const list = pdf.struct('L')
  part.add(list)
  for (const [index, point] of points.entries()) {
    const label = pdf.struct('Lbl', [
      () =>
        pdf
          .font(fonts.text)
          .fontSize(12)
          .fillColor(palette.rust)
          .text(`${index + 1}. `, { continued: true }),
    ])
    const words = pdf.struct('LBody', [() => setParagraph(pdf, point)])
    list.add(pdf.struct('LI', [label, words]))
  }
  list.end()
}

function collect(pdf: PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}
