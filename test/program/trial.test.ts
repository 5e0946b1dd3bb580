import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, startEmbedded } from '../../src/engines/store/embedded.ts'
import { openBrowser, screens } from '../browser.ts'
import { keepsAccess } from '../journeys/walk.ts'
import { healthOf, type Run, runIn, until } from './run.ts'

let folder: string
let browser: Browser
let address: string
let port: number
let program: Run

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dianfan-trial-'))
  await chmod(folder, 0o755)
  browser = await openBrowser()
  port = await freePort()
  address = `http://127.0.0.1:${port}`
})
afterAll(async () => {
  program.child.kill('SIGKILL')
  await browser.close()
  // The database may still be writing its last files when the program has ended.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 })
})

async function start(): Promise<void> {
  program = runIn(folder, ['src/main.ts', 'serve'], { PORT: String(port) })
  await until(async () => (await healthOf(port)) === 200)
}

function ask(path: string, body?: string): Promise<Response> {
  const headers = { origin: address, 'content-type': 'application/x-www-form-urlencoded' }
  const init = body === undefined ? {} : { method: 'POST', body, headers }
  return fetch(`${address}${path}`, { redirect: 'manual', ...init })
}

const trial = '/desk/setup/demonstration'

test('until the set-up is done the terminal warns that a port open to others lets them do it', async () => {
  await start()
  await until(() => program.words().includes('监听 0.0.0.0'))
})

test('while the demonstration loads nobody can set up, and a second press changes nothing', async () => {
  const presses = await Promise.all([ask(trial, ''), ask(trial, '')])
  expect(presses.map(({ status }) => status)).toEqual([303, 303])
  const page = await ask(trial)
  expect([page.status, page.headers.get('refresh')]).toEqual([200, '2'])
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
  expect(await page.text()).toContain('正在载入演示')
  expect((await ask('/desk/setup', 'name=x')).headers.get('location')).toBe(trial)
  await until(async () => /已完成 [1-9]/.test(await (await ask(trial)).text()))
})

test('broken off in the middle it begins again from nothing, and leads without a script to a page with the log-ins', async () => {
  program.child.kill('SIGKILL')
  await program.code
  await start()
  const context = await browser.newContext({
    viewport: screens.office,
    locale: 'zh-CN',
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto(`${address}/`)
  await page.getByRole('button', { name: '载入演示' }).click()
  await page.getByText('正在逐篇填报').waitFor({ timeout: 240_000 })
  await page.waitForURL('**/desk/login', { timeout: 400_000 })
  await page.getByRole('heading', { name: '演示账号' }).waitFor()
  await page.getByRole('button', { name: '以 ha 登录' }).click()
  await page.waitForURL('**/desk')
  expect(await page.locator('.demonstration').innerText()).toContain('2019年3月20日')
  await context.close()
}, 700_000)

test('the log-ins are printed at both sizes with access for all', async () => {
  for (const viewport of Object.values(screens)) {
    const context = await browser.newContext({ viewport, locale: 'zh-CN' })
    const page = await context.newPage()
    await page.goto(`${address}/desk/login`)
    await page.getByText('要回到自己的系统').waitFor()
    await keepsAccess(page)
    await context.close()
  }
})

test('after a stop and a start the empty house is back, and the demonstration is ready in seconds', async () => {
  program.child.kill('SIGTERM')
  expect(await program.code).toBe(0)
  await start()
  expect((await ask('/')).headers.get('location')).toBe('/desk/setup')
  await ask(trial, '')
  await until(async () => (await ask(trial)).status === 303)
  expect((await ask('/desk/setup')).headers.get('location')).toBe('/desk')
})

test('a demonstration that cannot be loaded is told with its reason, leaves the set-up open and can be tried again', async () => {
  program.child.kill('SIGTERM')
  await program.code
  const held = await startEmbedded(join(folder, 'data', 'demonstration', 'postgres'))
  await start()
  await ask(trial, '')
  await until(async () => (await ask(trial)).status === 503)
  const page = await (await ask(trial)).text()
  expect(page).toContain('演示没有载入')
  expect(page).toContain('再试一次')
  expect((await ask('/desk/setup')).status).toBe(200)
  await held.stop()
  await ask(trial, '')
  await until(async () => (await ask(trial)).status === 303)
})
