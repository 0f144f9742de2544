import { useState } from 'react'
import { Palette } from '../features/palette/Palette.tsx'
import { useCommand } from '../ui/commands.ts'

/** The palette, over whichever screen is shown. */
export function PaletteWindow() {
  const [isOpen, setIsOpen] = useState(false)
  useCommand('palette', () => setIsOpen(true))
  return isOpen ? <Palette onClose={() => setIsOpen(false)} /> : null
}
