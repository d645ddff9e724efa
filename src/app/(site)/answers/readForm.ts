/** More than any of our forms holds, and too little to fill the memory with. */
const mostBytes = 16_384

/**
 * What a reader filled in.
 *
 * @returns `null` for more than a form of ours holds, and for what is no form.
 */
export async function readForm(request: Request): Promise<FormData | null> {
  const bytes = await readBytes(request)
  if (!bytes) return null
  try {
    const type = request.headers.get('content-type') ?? ''
    return await new Response(bytes, { headers: { 'Content-Type': type } }).formData()
  } catch {
    // Another type of content, or one that is broken: no form of ours sends it.
    return null
  }
}

async function readBytes({ body }: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.byteLength
    if (length > mostBytes) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/**
 * Whether a page of another website sent a form. A browser says where it was sent from; what says nothing is no browser.
 *
 * @see https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header
 */
export function isForeign(request: Request, siteUrl: string): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  return origin !== null && origin !== siteUrl
}
