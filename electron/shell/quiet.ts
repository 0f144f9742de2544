import { app } from 'electron'

/** Nothing listens at a machine's own port 9: whatever is sent out through this proxy ends here. */
const NOWHERE = '127.0.0.1:9'

/**
 * What Chromium is started with so that it has no network, whoever in it asks: a page, or one of its own services
 * that no session of ours ever hears of.
 */
const switches: Readonly<Record<string, string>> = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'proxy-server': NOWHERE,
  'proxy-bypass-list': '<-loopback>',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'disable-quic': '',
  'no-pings': '',
}

/** Before the app is ready: takes the network from Chromium. */
export function cutTheCable(): void {
  for (const [name, value] of Object.entries(switches)) app.commandLine.appendSwitch(name, value)
}
