import { expect, it } from 'vitest'
import { toNetwork } from '@/server/readerNetwork'

const asked = (remoteAddress: string, forwarded?: string) =>
  toNetwork({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } })

it('knows a reader’s network by what the addresses of a household have in common', () => {
  expect(asked('203.0.113.7')).toBe('203.0.113')
  expect(asked('::ffff:203.0.113.9')).toBe('203.0.113')
  expect(asked('2001:db8:1:2::5')).toBe('2001:db8:1')
  expect(asked('2001:db8::5')).toBe('2001:db8:0')
})

it('believes a proxy of ours about whom it asks for, and only in what it added', () => {
  expect(asked('127.0.0.1', '198.51.100.1, 203.0.113.7')).toBe('203.0.113')
  expect(asked('::ffff:10.0.0.2', '2001:db8:9::1')).toBe('2001:db8:9')
  expect(asked('127.0.0.1', 'nonsense')).toBe('127.0.0')
})

it('believes nobody else', () => {
  expect(asked('203.0.113.7', '198.51.100.1')).toBe('203.0.113')
})
