import { reportPdf } from '@/demo/pdf/reportPdf'
import { documents } from '@/demo/content/documents'

/** A small document file. */
export async function aPdf(name: string): Promise<File> {
  const [first] = documents
  if (!first) throw new Error('The demo has no document to make a file of')
  return new File([new Uint8Array(await reportPdf(first))], name, { type: 'application/pdf' })
}
