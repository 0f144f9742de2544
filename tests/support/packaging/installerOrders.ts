/**
 * `node installerOrders.ts APP OUT`: what electron-builder would have Linux installers made of, from an app that is
 * packaged already, as JSON on stdout. The programs that make them are downloads, so it stops short of them.
 */
import { Arch, build, Platform } from 'electron-builder'

const [prepackaged = '', output = ''] = process.argv.slice(2)
const all: unknown[] = []
await build({
  targets: Platform.LINUX.createTarget(['AppImage', 'deb'], Arch.x64),
  prepackaged,
  config: { directories: { output } },
  // By this electron-builder's own tests look at its orders; `true` leaves it at that.
  effectiveOptionComputed: async (orders) => {
    all.push(orders)
    return true
  },
})
console.log(`\n${JSON.stringify(all)}`)
