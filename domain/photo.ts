import type { Extra } from './extra.ts'

/** Pictures that hold pixels and nothing else; an SVG may hold scripts and references. */
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/]+={0,2}$/i

const PHOTO = /^(?:[^.;:]*\.)?PHOTO(?:;[^:]*)?:(data:.*)$/i

/** A contact's picture as a file brought it (vCard 4.0, RFC 6350 section 6.2.4): a data URI of a raster image, or null. */
export function photoOf({ vcard }: Extra): string | null {
  for (const line of vcard) {
    const uri = PHOTO.exec(line)?.[1]?.replaceAll('\\', '')
    if (uri !== undefined && RASTER.test(uri)) return uri
  }
  return null
}
