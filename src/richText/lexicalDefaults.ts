/** What Lexical stores with every node beside what the newsroom's renderers read; the editor asks for it. */
export const lexicalDefaults = {
  text: { version: 1, detail: 0, mode: 'normal', style: '' },
  element: { version: 1, direction: null, format: '', indent: 0 },
  paragraph: { version: 1, direction: null, format: '', indent: 0, textFormat: 0, textStyle: '' },
  link: { version: 3, direction: null, format: '', indent: 0 },
  upload: { version: 3, format: '' },
  block: { version: 2, format: '' },
  cell: { version: 1, direction: null, format: '', indent: 0, backgroundColor: null, colSpan: 1, rowSpan: 1 },
} as const
