import type { MarkType } from '../inline'

/** How one type of mark is written. */
interface MarkCode {
  /** XLIFF 1.2: `ctype`. */
  ctype: string
  /** XLIFF 2.1: `type`, and what it is more exactly. */
  type: 'fmt' | 'link'
  subType: string | null
  /** The element that a translator's tool may show. */
  element: string
}

export const markCodes: Record<MarkType, MarkCode> = {
  bold: { ctype: 'bold', type: 'fmt', subType: 'xlf:b', element: 'strong' },
  italic: { ctype: 'italic', type: 'fmt', subType: 'xlf:i', element: 'em' },
  underline: { ctype: 'underlined', type: 'fmt', subType: 'xlf:u', element: 'u' },
  strikethrough: { ctype: 'x-strikethrough', type: 'fmt', subType: 'nyhetsrum:strikethrough', element: 's' },
  code: { ctype: 'x-code', type: 'fmt', subType: 'nyhetsrum:code', element: 'code' },
  subscript: { ctype: 'x-subscript', type: 'fmt', subType: 'nyhetsrum:subscript', element: 'sub' },
  superscript: { ctype: 'x-superscript', type: 'fmt', subType: 'nyhetsrum:superscript', element: 'sup' },
  link: { ctype: 'link', type: 'link', subType: null, element: 'a' },
  linebreak: { ctype: 'lb', type: 'fmt', subType: 'xlf:lb', element: 'br' },
  tab: { ctype: 'x-tab', type: 'fmt', subType: 'nyhetsrum:tab', element: 'tab' },
}

// `Object.entries` forgets its keys' type.
const codes = Object.entries(markCodes) as [MarkType, MarkCode][]

/** The type of mark that an attribute of either version names; `null` when it names none of ours. */
export function findMarkType(names: (code: MarkCode) => boolean): MarkType | null {
  return codes.find(([, code]) => names(code))?.[0] ?? null
}
