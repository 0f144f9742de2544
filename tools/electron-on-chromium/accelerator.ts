const modifiers: Readonly<Record<string, string>> = {
  alt: 'alt',
  cmd: 'meta',
  command: 'meta',
  control: 'ctrl',
  ctrl: 'ctrl',
  meta: 'meta',
  option: 'alt',
  shift: 'shift',
  super: 'meta',
}

const keys: Readonly<Record<string, string>> = {
  backspace: 'backspace',
  del: 'delete',
  down: 'arrowdown',
  esc: 'escape',
  left: 'arrowleft',
  plus: '+',
  return: 'enter',
  right: 'arrowright',
  up: 'arrowup',
}

const order = ['ctrl', 'alt', 'shift', 'meta']

/** `CmdOrCtrl+Shift+Z` as the page names the pressed keys: `ctrl+shift+z`, or `shift+meta+z` on a Mac. */
export function acceleratorKeys(accelerator: string, apple = process.platform === 'darwin'): string {
  const parts = accelerator.toLowerCase().split('+')
  const key = parts.pop() ?? ''
  const held = parts.map((part) => {
    if (/^(cmd|command)or(ctrl|control)$/.test(part)) return apple ? 'meta' : 'ctrl'
    const modifier = modifiers[part]
    if (modifier === undefined)
      throw new Error(`electron-on-chromium does not know the accelerator ${accelerator}`)
    return modifier
  })
  return [...order.filter((modifier) => held.includes(modifier)), keys[key] ?? key].join('+')
}
