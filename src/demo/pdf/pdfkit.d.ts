/** The part of pdfkit that the demo's files are made with; the package brings no types. */
declare module 'pdfkit' {
  interface DocumentOptions {
    size: string
    margins: { top: number; right: number; bottom: number; left: number }
    pdfVersion: string
    tagged: boolean
    lang: string
    displayTitle: boolean
    info: { Title: string; Author: string; Subject: string; CreationDate: Date }
  }

  interface TextOptions {
    lineGap?: number
    paragraphGap?: number
    /** The next text goes on where this one ends. */
    continued?: boolean
  }

  export interface StructureElement {
    add(child: StructureElement | (() => void)): StructureElement
    end(): void
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions)
    font(name: string): this
    fontSize(points: number): this
    fillColor(color: string): this
    text(text: string, options?: TextOptions): this
    moveDown(lines?: number): this
    struct(type: string, children?: (StructureElement | (() => unknown))[]): StructureElement
    addStructure(element: StructureElement): this
    on(event: 'data', listener: (chunk: Buffer) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
  }
}
