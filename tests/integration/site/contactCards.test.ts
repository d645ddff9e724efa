import { parse } from 'vcard4'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPng } from '../../factories/image'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { readOlderCard } from '../../setup/readOlderCard'
import { visit } from '../../setup/site'
import { make, publish } from './writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  await newsroom.ask('editor', 'POST', '/globals/site?locale=sv', { publisher: 'Region Norra' })
  await newsroom.ask('editor', 'POST', '/globals/site?locale=en', { publisher: 'Region North' })
})

const cardOf = (id: string) => `/sv/kontakt/${id}.vcf`

function makeContact(contact: object = {}) {
  return make(newsroom, '/contacts?locale=sv', { name: 'Anna Åberg', role: 'Presschef', telephone: '08-465 004 01', ...contact })
}

async function change(id: string, locale: string, data: object) {
  const { json } = await newsroom.ask('editor', 'PATCH', `/contacts/${id}?locale=${locale}`, data)
  expect(json.errors).toBeUndefined()
}

async function statusOf(path: string) {
  return (await visit(path)).status
}

describe('the card of a contact on the contact page', () => {
  it('can be saved in both versions, under the contact’s name', async () => {
    const { id } = await makeContact({ showOnContactPage: true })

    const response = await visit(cardOf(id))
    const card = await response.text()
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': `attachment; filename="anna-aberg.vcf"; filename*=UTF-8''Anna%20%C3%85berg.vcf`,
      'content-language': 'sv',
      'surrogate-key': expect.stringContaining('contacts'),
    })
    expect(() => parse(card)).not.toThrow()
    expect(card).toContain('tel:+46846500401')
    expect(readOlderCard(await (await visit(`/sv/kontakt/${id}-3.0.vcf`)).text())).toContainEqual({ name: 'FN', parameters: 'language=sv', value: 'Anna Åberg' })
  })

  it('is in each language that the contact has a name in', async () => {
    const { id } = await makeContact({ showOnContactPage: true })
    const before = await statusOf(`/en/contacts/${id}.vcf`)
    await change(id, 'en', { name: 'Anna Åberg', role: 'Head of Press' })

    expect(before).toBe(404)
    const english = await (await visit(`/en/contacts/${id}.vcf`)).text()
    expect(english).toContain('ORG;LANGUAGE=en:Region North\r\nTITLE;LANGUAGE=en:Head of Press\r\n')
    expect(await (await visit(cardOf(id))).text()).toContain('ORG;LANGUAGE=sv:Region Norra\r\nTITLE;LANGUAGE=sv:Presschef\r\n')
  })

  it('is newer each time the contact is changed, in any language', async () => {
    const { id } = await makeContact({ showOnContactPage: true })
    const revisionOf = async () => /^REV:(.*)\r$/m.exec(await (await visit(cardOf(id))).text())?.[1] ?? ''
    const seen = [await revisionOf()]
    for (const [locale, data] of [['sv', { role: 'Presstalesperson' }], ['en', { name: 'Anna', role: 'Spokesperson' }], ['sv', { email: 'anna@example.org' }]] as const) {
      await new Promise((resolve) => setTimeout(resolve, 1_100))
      await change(id, locale, data)
      seen.push(await revisionOf())
    }

    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(seen.toSorted())
  })
})

describe('the card of a contact that readers are not shown', () => {
  it('is not there, nor anything that tells whether the contact is', async () => {
    const { id } = await makeContact({ name: 'Hemlig Person' })
    const hidden = await visit(cardOf(id))
    const never = await visit(cardOf('00000000-0000-4000-8000-000000000000'))

    expect([hidden.status, never.status]).toEqual([404, 404])
    expect(await hidden.text()).toBe(await never.text())
  })

  it('is there as long as a public text names the contact, and not for a draft', async () => {
    const { id } = await makeContact()
    const { id: textId } = await make(newsroom, '/press-releases?locale=sv&draft=true&depth=0', { title: 'Utkast', contacts: [id] })
    const named = await publish(newsroom, 'press-releases', 'Med kontakt', { contacts: [(await makeContact()).id] })

    expect(textId).toBeTruthy()
    expect(await statusOf(cardOf(id))).toBe(404)
    expect(await statusOf(cardOf(named.contacts[0]))).toBe(200)
    await newsroom.ask('editor', 'PATCH', `/press-releases/${named.id}`, { _status: 'draft' })
    expect(await statusOf(cardOf(named.contacts[0]))).toBe(404)
  })

  it('is not there before the embargo of the only text that names the contact is lifted', async () => {
    const { id } = await makeContact()
    await publish(newsroom, 'press-releases', 'Med embargo', { contacts: [id], embargoUntil: '2099-01-01T00:00:00.000Z' })

    expect(await statusOf(cardOf(id))).toBe(404)
  })

  it('goes when the contact leaves the contact page', async () => {
    const { id } = await makeContact({ showOnContactPage: true })
    const before = await statusOf(cardOf(id))
    await change(id, 'sv', { showOnContactPage: false })

    expect([before, await statusOf(cardOf(id))]).toEqual([200, 404])
  })

  it.each(['/sv/kontakt/anna.vcf', '/sv/kontakt/1.vcf', "/sv/kontakt/';drop table contacts.vcf", '/sv/contacts/x.vcf', '/sv/kontakt/.vcf'])(
    'has no other address: %s',
    async (path) => {
      expect(await statusOf(path)).toBe(404)
    },
  )

  it.each(['-2.1', '-4.0', '-3.0.vcf/x'])('has no other version: %s', async (version) => {
    const { id } = await makeContact({ showOnContactPage: true })

    expect(await statusOf(`/sv/kontakt/${id}${version}.vcf`)).toBe(404)
  })
})

it('shows a portrait that readers may see', async () => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Anna' }))
  form.set('file', await aPng('anna.png', { width: 1200, height: 1200 }))
  const photo = await make(newsroom, '/media?locale=sv', form)
  const { id } = await makeContact({ showOnContactPage: true, photo: photo.id })

  const url = /^PHOTO;MEDIATYPE=image\/png:(.*)$/m.exec((await (await visit(cardOf(id))).text()).replace(/\r\n /g, ''))?.[1]?.trim()
  expect(await statusOf(new URL(url ?? '').pathname)).toBe(200)
})
