/** The part of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  interface Options {
    url: string
    headers: Record<string, string>
    connections: number
    /** Seconds. */
    duration: number
    /** How often, in milliseconds, it looks whether the time is up. */
    sampleInt: number
    /** Whether `[<id>]` in the address becomes another word in each request. */
    idReplacement: boolean
  }

  interface Result {
    errors: number
    timeouts: number
  }

  /** Emits `start`, `response` (client, status, bytes, milliseconds) and, at the end, `done` with the result. */
  export default function autocannon(options: Options, done?: () => void): EventEmitter
}
