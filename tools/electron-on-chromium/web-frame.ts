import { originOf } from './origins.ts'
import { StrictEmitter } from './strict.ts'

let nextRoutingId = 1

/** Electron's `WebFrameMain`, as far as it says where a message or a navigation comes from. */
export class WebFrame extends StrictEmitter {
  readonly #url: () => string
  readonly parent: WebFrame | null
  readonly routingId = nextRoutingId++
  readonly frameTreeNodeId = this.routingId
  readonly processId = 1
  readonly detached = false

  constructor(url: () => string, parent: WebFrame | null = null) {
    super('WebFrameMain', ['dom-ready'])
    this.#url = url
    this.parent = parent
  }

  get top(): WebFrame {
    return this.parent === null ? this : this.parent.top
  }

  get url(): string {
    return this.#url()
  }

  get origin(): string {
    return originOf(this.#url())
  }
}
