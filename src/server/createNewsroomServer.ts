import { createServer, type Server } from 'node:http'

// Longer than load balancers keep idle connections (60 s as a rule), so that it is never we who hang up on a request.
const keepAliveMilliseconds = 65_000

/** Where the browser of someone who writes code hears of changes to it. */
const hotReloadPath = '/_next/hmr'

/**
 * Node's server with the newsroom's settings, not yet listening.
 *
 * Once Next hears of upgrades, it hangs up on all but its own. But curl and Java offer HTTP/2 with `Upgrade: h2c` on
 * ordinary requests, feed readers among them, and want an ordinary answer.
 */
export function createNewsroomServer(): Server {
  return createServer({
    keepAliveTimeout: keepAliveMilliseconds,
    shouldUpgradeCallback: ({ url }) => url?.startsWith(hotReloadPath) ?? false,
  })
}
