import PDFDocument from 'pdfkit'

/** A document file of one empty page. */
export async function aPdf(name: string): Promise<File> {
  const chunks: BlobPart[] = []
  const document = new PDFDocument()
  document.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk))
  const end = new Promise((resolve) => document.on('end', resolve))
  document.end()
  await end
  return new File(chunks, name, { type: 'application/pdf' })
}
