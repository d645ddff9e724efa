import type { OEmbedFormat } from '@/domain/address'
import { escapeXml, xmlElement, xmlParent } from '@/xml/writeXml'
import type { OEmbed } from './oEmbed'

/** What is told of a text, as it is sent. */
export function writeOEmbed(oEmbed: OEmbed, format: OEmbedFormat): { body: string; contentType: string } {
  if (format === 'json') return { body: `${JSON.stringify(oEmbed, null, 1)}\n`, contentType: 'application/json' }
  return { body: toXml(oEmbed), contentType: 'text/xml; charset=utf-8' }
}

function toXml(oEmbed: OEmbed): string {
  const children = Object.entries(oEmbed).map(([name, value]) => xmlElement(name, {}, escapeXml(String(value))))
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${xmlParent('oembed', {}, children)}\n`
}
