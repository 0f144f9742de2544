import type { Paper } from '../../../domain/settings.ts'

const MILLIMETRE = 96 / 25.4

/** CSS pixels of a paper in its true size. */
export function paperSize(paper: Paper): { readonly width: number; readonly height: number } {
  const [width, height] = paper === 'A4' ? [210, 297] : [215.9, 279.4]
  return { width: width * MILLIMETRE, height: height * MILLIMETRE }
}
