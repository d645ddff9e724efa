import { Ajv2020 } from 'ajv/dist/2020.js'
import geojsonSchema from '../vendor/ninjs/geojson.schema.json' with { type: 'json' }
import ninjsSchema from '../vendor/ninjs/ninjs-schema_3.1.json' with { type: 'json' }

// Not `strict`: that is about the schema's style, and the schema is IPTC's.
const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addFormat('uri', (text) => URL.canParse(text))
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
ajv.addSchema(geojsonSchema)
const validate = ajv.compile(ninjsSchema)

/**
 * What is wrong with a news item by IPTC's own schema of ninjs 3.1.
 *
 * @returns Where and what; empty for a valid item.
 */
export function findNinjsFaults(item: unknown): string[] {
  if (validate(item)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
}
