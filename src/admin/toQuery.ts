interface Branch {
  [name: string]: Leaf | Branch | Branch[]
}

type Leaf = string | number | boolean | null | undefined

/**
 * A query as the API reads it: `{ where: { id: { equals: 'x' } } }` is `where[id][equals]=x`.
 *
 * @param terms What is `null` or `undefined` is left out.
 */
export function toQuery(terms: object): URLSearchParams {
  // An interface or a class has no index signature; what is said in a query has names all the same.
  return new URLSearchParams(flatten(terms as Branch, (name) => name))
}

function flatten(branch: Branch | Branch[], toName: (name: string) => string): [string, string][] {
  return Object.entries(branch).flatMap(([name, value]: [string, Leaf | Branch | Branch[]]): [string, string][] => {
    if (value === null || value === undefined) return []
    if (typeof value === 'object') return flatten(value, (inner) => `${toName(name)}[${inner}]`)
    return [[toName(name), String(value)]]
  })
}
