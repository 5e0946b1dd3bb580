import type { Page } from 'playwright-core'
import type { Walk } from './walk.ts'

/** One case on its way from the draft to the public page. */
export type Life = { walk: Walk; caseId: string }

/** Where the case stands now, and its number. */
export async function stored({ walk, caseId }: Life) {
  return walk.house.app.store.read
    .selectFrom('cases')
    .select(['state', 'number'])
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
}

export const on = ({ walk }: Life, page: Page, path: string) => page.goto(`${walk.address}${path}`)
export const ofCall = (life: Life, page: Page, path: string) =>
  on(life, page, `/desk/calls/${life.walk.callId}/${path}`)
export const ofCase = (life: Life, page: Page, path: string) =>
  on(life, page, `/desk/cases/${life.caseId}${path}`)

/** Acts in the name of another office of the organiser. */
export async function switchTo(life: Life, page: Page, role: string): Promise<void> {
  await on(life, page, '/desk')
  await page.locator('.person summary').click()
  await page.getByLabel('以何身份办理').selectOption({ label: `南通市总工会 · ${role}` })
  await page.getByRole('button', { name: '切换' }).click()
  await page.locator('.person-office', { hasText: role }).waitFor()
}
