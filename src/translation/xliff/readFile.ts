import { childrenOf, type XmlElement } from '@/xml/xmlElement'
import type { FileOrigin } from './fileOrigin'
import type { RefusedUnit } from './parsedXliff'
import { UnitFaultError } from './unitFaultError'
import { toUnitId } from './xliff21'
import type { XliffFile, XliffUnit } from './xliffDocument'

/**
 * One text of a file that came back.
 *
 * @param readUnit Reads a unit of the file's version; throws `UnitFaultError`.
 * @returns The units that can be used, in the file's order, and those that cannot.
 */
export function readFile(file: XmlElement, origin: FileOrigin, readUnit: (unit: XmlElement) => XliffUnit) {
  const units: XliffUnit[] = []
  const refused: RefusedUnit[] = []
  const elements = findUnits(file)
  const repeated = findRepeated(elements)
  for (const element of elements) {
    const id = element.attributes.get('id')
    try {
      // Which of the two would be the right one, nobody can tell.
      if (id !== undefined && repeated.has(id)) throw new UnitFaultError('repeated')
      units.push(readUnit(element))
    } catch (error) {
      if (!(error instanceof UnitFaultError)) throw error
      const { problem, marks } = error
      refused.push({ textId: origin.textId, id: idOf(element), line: element.line, problem, marks })
    }
  }
  const read: XliffFile = { ...origin, units }
  return { read, refused }
}

/** Also within the groups that a tool has put them in. */
function findUnits(parent: XmlElement): XmlElement[] {
  return childrenOf(parent, 'body', 'group', 'trans-unit', 'unit').flatMap((child) =>
    child.name === 'body' || child.name === 'group' ? findUnits(child) : [child],
  )
}

function findRepeated(units: readonly XmlElement[]): Set<string> {
  const met = new Set<string>()
  const repeated = new Set<string>()
  for (const { attributes } of units) {
    const id = attributes.get('id')
    if (id !== undefined && met.has(id)) repeated.add(id)
    else if (id !== undefined) met.add(id)
  }
  return repeated
}

function idOf({ name, attributes }: XmlElement): string | null {
  const id = attributes.get('id')
  if (!id) return null
  return name === 'unit' ? toUnitId(id) : id
}
