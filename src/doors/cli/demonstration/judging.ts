import type { App } from '../../../actions/app.ts'
import type { Stage } from './prepare.ts'
import type { Written } from './reporting.ts'

/** Takes the cases through examination, review and award as far as the stage goes. */
export async function judge(_app: App, _callId: string, _written: readonly Written[], _stage: Stage): Promise<void> {
  return
}
