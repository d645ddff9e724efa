import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeForm, toAnswer } from '@/server/answer'
import { pairHeaders } from '@/server/headers'

const text = Buffer.from('Regionen ställer om. '.repeat(200))
const modified = ['Last-Modified', 'Mon, 02 Mar 2026 08:00:00 GMT']

interface Made {
  status?: number
  contentType?: string
  body?: Buffer
  extra?: string[]
}

function anAnswer({ status = 200, contentType = 'text/html; charset=utf-8', body = text, extra = [] }: Made = {}) {
  return toAnswer({ status, headers: pairHeaders(['Content-Type', contentType, ...extra]), body })
}

describe('makeForm', () => {
  it('gives each coding bytes of its own and a strong ETag of its own', async () => {
    const answer = anAnswer()

    const [bare, gzip, brotli] = [
      await makeForm(answer, 'identity'),
      await makeForm(answer, 'gzip'),
      await makeForm(answer, 'br'),
    ]

    expect(bare.body).toEqual(text)
    expect(gunzipSync(gzip.body)).toEqual(text)
    expect(brotliDecompressSync(brotli.body)).toEqual(text)
    expect(bare.etag).toMatch(/^"[\w-]{27}"$/)
    expect([gzip.etag, brotli.etag]).toEqual([bare.etag?.replace(/"$/, '-gzip"'), bare.etag?.replace(/"$/, '-br"')])
  })

  it('compresses once', async () => {
    const answer = anAnswer()

    const form = await makeForm(answer, 'br')

    expect(answer.forms.br).toBe(form)
  })

  it('tells the length, the coding and that the coding was chosen', async () => {
    const { headers, etag, body } = await makeForm(anAnswer(), 'gzip')

    expect(headers).toEqual([
      ...['Content-Type', 'text/html; charset=utf-8', 'Content-Encoding', 'gzip', 'Vary', 'Accept-Encoding'],
      ...['ETag', etag, 'Content-Length', String(body.length)],
    ])
  })

  it('keeps for 304 what a cache needs, and nothing about the body', async () => {
    const links = ['Link', '<https://hub.example/>; rel="hub"']
    const extra = ['Cache-Control', 'public, max-age=300', ...modified, ...links, 'X-One', '1']

    const { notModifiedHeaders, etag } = await makeForm(anAnswer({ extra }), 'identity')

    expect(notModifiedHeaders).toEqual([
      ...['Cache-Control', 'public, max-age=300', ...modified, ...links],
      ...['Vary', 'Accept-Encoding', 'ETag', etag],
    ])
  })

  it('gives a 404 no ETag: there is nothing whose state could be compared', async () => {
    expect((await makeForm(anAnswer({ status: 404 }), 'identity')).etag).toBeNull()
  })

  it('changes the ETag when a letter changes', async () => {
    const corrected = Buffer.from(text.toString().replace('ställer', 'stäIler'))

    expect(anAnswer().hash).not.toBe(anAnswer({ body: corrected }).hash)
  })
})

describe('toAnswer', () => {
  it.each(['image/png', 'font/woff2', 'application/pdf', ''])('sends "%s" as it is', async (contentType) => {
    const answer = anAnswer({ contentType })

    expect(answer.codings).toEqual(['identity'])
    expect((await makeForm(answer, 'identity')).headers).not.toContain('Vary')
  })

  it.each([
    'application/rss+xml; charset=utf-8',
    'application/feed+json',
    'application/json',
    'application/xml',
    'image/svg+xml',
    'text/css',
  ])('offers %s compressed', (contentType) => {
    expect(anAnswer({ contentType }).codings).toEqual(['br', 'gzip', 'identity'])
  })

  it('does not compress what the app has compressed', () => {
    expect(anAnswer({ extra: ['Content-Encoding', 'gzip'] }).codings).toEqual(['identity'])
  })

  it('finds small texts not worth compressing', () => {
    expect(anAnswer({ body: Buffer.from('a'.repeat(999)) }).isWorthCompressing).toBe(false)
    expect(anAnswer({ body: Buffer.from('a'.repeat(1000)) }).isWorthCompressing).toBe(true)
  })

  it('puts its own validators and length in place of the app’s', async () => {
    const extra = ['etag', 'W/"app"', 'Content-Length', '1', 'Accept-Ranges', 'bytes']

    const { headers } = await makeForm(anAnswer({ extra }), 'identity')

    expect(headers).not.toContain('W/"app"')
    expect(headers).not.toContain('Accept-Ranges')
    expect(headers.filter((word) => word === 'Content-Length')).toEqual(['Content-Length'])
  })
})
