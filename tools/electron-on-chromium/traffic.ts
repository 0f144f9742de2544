import type { BrowserContext, Frame, Request as PageRequest, Route } from 'playwright-core'
import { countAnsweredRequest, type ForeignRequest, recordForeignRequest } from './foreign-requests.ts'
import { contentsOfPage } from './open-contents.ts'
import { fromChromium } from './origins.ts'
import type { WebContents } from './web-contents.ts'

const resourceTypes: Readonly<Record<string, string>> = {
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'media',
  fetch: 'xhr',
  xhr: 'xhr',
  ping: 'ping',
  cspviolationreport: 'cspReport',
}

let requests = 0

/** Answers every request of every page from the app's own protocol handlers, or refuses and records it. */
export async function answerAllRequests(context: BrowserContext): Promise<void> {
  await context.route(/^(?!data:|blob:|about:)/, (route) => answer(route))
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      const attempt = { url: socket.url(), resourceType: 'webSocket', stoppedBy: 'nothing' } as const
      recordForeignRequest(attempt)
    }),
  )
}

async function answer(route: Route): Promise<void> {
  const request = route.request()
  const frame = frameOf(request)
  const contents = frame && contentsOfPage(frame.page())
  const url = fromChromium(request.url())
  try {
    const refusal = await refusalOf(request, url, frame, contents)
    if (refusal !== undefined) {
      if (!isOwn(url, contents))
        recordForeignRequest({ url, resourceType: typeOf(request, frame), stoppedBy: refusal })
      // A navigation that ends with ERR_ABORTED leaves the page as it is; anything else would show an error page.
      return await route.abort(refusal === 'will-navigate' ? 'aborted' : 'blockedbyclient')
    }
    const handler = contents?.session.handlerFor(url)
    if (handler === undefined) {
      recordForeignRequest({ url, resourceType: typeOf(request, frame), stoppedBy: 'nothing' })
      return await route.abort('internetdisconnected')
    }
    countAnsweredRequest()
    await fulfil(route, await handler(await asRequest(request, url)))
  } catch (error) {
    console.error(`electron-on-chromium: no answer to ${url}:`, error)
    await route.abort('failed').catch(() => undefined)
  }
}

const isOwn = (url: string, contents: WebContents | undefined): boolean =>
  contents?.session.handlerFor(url) !== undefined

async function refusalOf(
  request: PageRequest,
  url: string,
  frame: Frame | undefined,
  contents: WebContents | undefined,
): Promise<ForeignRequest['stoppedBy'] | undefined> {
  if (frame === undefined || contents === undefined) return 'setWindowOpenHandler'
  if (request.isNavigationRequest() && !contents.mayNavigate(url, frame)) return 'will-navigate'
  const details = {
    id: requests++,
    url,
    method: request.method(),
    webContentsId: contents.id,
    webContents: contents,
    frame: contents.frameOf(frame),
    resourceType: typeOf(request, frame),
    referrer: fromChromium(request.headers().referer ?? ''),
    timestamp: Date.now(),
  }
  return (await contents.session.allows(details)) ? undefined : 'onBeforeRequest'
}

/** A request that belongs to no frame we opened (a popup's first one, a worker's) has none to ask. */
function frameOf(request: PageRequest): Frame | undefined {
  try {
    return request.frame()
  } catch {
    return undefined
  }
}

function typeOf(request: PageRequest, frame: Frame | undefined): string {
  if (request.isNavigationRequest()) return frame?.parentFrame() == null ? 'mainFrame' : 'subFrame'
  return resourceTypes[request.resourceType()] ?? 'other'
}

async function asRequest(request: PageRequest, url: string): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers())) headers.set(name, fromChromium(value))
  const body = request.postDataBuffer()
  return new Request(url, {
    method: request.method(),
    headers,
    ...(body !== null && { body: new Uint8Array(body) }),
  })
}

async function fulfil(route: Route, response: Response): Promise<void> {
  if (response.type === 'error') return await route.abort('failed')
  if (response.status >= 300 && response.status < 400) {
    throw new Error('electron-on-chromium does not implement redirects by a protocol handler')
  }
  const body = Buffer.from(await response.arrayBuffer())
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
}
