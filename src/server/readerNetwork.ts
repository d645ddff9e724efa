import { BlockList, isIP, isIPv4 } from 'node:net'
import type { IncomingMessage } from 'node:http'

/** Tells the app which network a form came from, so that nobody fills in a thousand. */
export const networkHeader = 'x-reader-network'

/** Addresses that no reader has over the internet: who asks from one passes on what somebody else asked. */
const near = new BlockList()
for (const [network, prefix] of [['127.0.0.0', 8], ['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16]] as const)
  near.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [['::1', 128], ['fc00::', 7], ['fe80::', 10]] as const) near.addSubnet(network, prefix, 'ipv6')

/**
 * The network that a request came from: what the addresses of a household or an office have in common. Only a proxy of
 * our own is believed about whom it asks for, and only in what it added itself.
 */
export function toNetwork({ socket, headers }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } }): string {
  const peer = toPlain(socket.remoteAddress ?? '')
  const passedOn = toPlain(String(headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() ?? '')
  const address = isIP(passedOn) && isNear(peer) ? passedOn : peer
  if (isIPv4(address)) return address.split('.').slice(0, 3).join('.')
  return toGroups(address).slice(0, 3).join(':')
}

/** IPv4 as IPv6 writes it is IPv4. */
function toPlain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
}

function isNear(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && near.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

function toGroups(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::')
  const [before, after] = [head.split(':').filter(Boolean), (tail ?? '').split(':').filter(Boolean)]
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after]
}
