import { describe, expect, it } from 'vitest'
import { documents } from '@/demo/content/documents'
import { reportPdf } from '@/demo/pdf/reportPdf'

describe.each(documents)('the file $filename', (report) => {
  it('is tagged, tells its language and shows its title', async () => {
    const file = (await reportPdf(report)).toString('latin1')

    expect(file).toMatch(/^%PDF-1\.7/)
    expect(file).toContain('/MarkInfo')
    expect(file).toContain('/Marked true')
    expect(file).toContain(`/Lang (${report.language === 'sv' ? 'sv-SE' : 'en-GB'})`)
    expect(file).toContain('/DisplayDocTitle true')
  })

  it('has a heading for the title and for every section', async () => {
    const file = (await reportPdf(report)).toString('latin1')

    expect(file.match(/\/S \/H1\b/g)).toHaveLength(1)
    expect(file.match(/\/S \/H2\b/g)).toHaveLength(report.sections.length)
  })
})
