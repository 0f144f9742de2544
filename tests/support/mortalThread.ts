/** The store's thread, and an end that a test can give it. */
import './controls.ts'
import '../../electron/store/thread.ts'
