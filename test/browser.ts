import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

async function fromPackage(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}

async function start(path: string): Promise<Browser | null> {
  return chromium.launch({ executablePath: path, args: flags, headless: true }).catch(() => null)
}

function installed(): string | null {
  const set = process.env['CHROMIUM_PATH']
  if (set) return set
  return known.find((path) => existsSync(path)) ?? null
}

function byApt(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  execFileSync('apt-get', ['update'], { stdio: 'ignore' })
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' })
  return known[0] ?? null
}

/**
 * A Chromium: the one that CHROMIUM_PATH names, one installed on the system, the one in the npm package with its own
 * libraries, or one from apt where this is root on Debian.
 */
export async function openBrowser(): Promise<Browser> {
  for (const find of [installed, fromPackage, byApt]) {
    const path = await find()
    const browser = path ? await start(path) : null
    if (browser) return browser
  }
  throw new Error('No Chromium could be started. Install one and name it in CHROMIUM_PATH.')
}

/** The sizes at which every page is looked at: an office screen and a phone. */
export const screens = { office: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const

/** Logs in through the form. */
export async function logIn(page: Page, address: string, login: string, password: string): Promise<void> {
  await page.goto(`${address}/desk/login`)
  await page.getByLabel('账号').fill(login)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL(
    (url) => !url.pathname.startsWith('/desk/login') && !url.pathname.startsWith('/desk/session'),
  )
}
