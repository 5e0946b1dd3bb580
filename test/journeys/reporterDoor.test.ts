import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDraft } from '../../src/actions/caseDrafts.ts'
import type { Actor } from '../../src/domain/person/roles.ts'
import { type Collecting, collecting, heavyPhoto, submittedCase, writtenCase } from '../collecting.ts'
import { served } from '../demonstration.ts'
import { testPassword } from '../founded.ts'
import { type TestHouse, testHouse } from '../house.ts'

let house: TestHouse
let work: Collecting
let reporter: Actor
let door: Awaited<ReturnType<typeof served>>
const cookies = new Map<string, string>()

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  reporter = await work.as('ha01', 'reporter')
  door = await served(house)
  for (const login of ['ha01', 'ha', 'd1']) cookies.set(login, await logIn(login))
})
afterAll(async () => {
  await door.stop()
  await house.close()
})

async function logIn(login: string): Promise<string> {
  const body = new URLSearchParams({ login, password: testPassword })
  const answer = await ask('POST', '/desk/session', { body })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

function ask(method: string, path: string, init: RequestInit & { as?: string } = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('origin', door.address)
  headers.set('cookie', cookies.get(init.as ?? '') ?? '')
  return fetch(`${door.address}${path}`, { ...init, method, headers, redirect: 'manual' })
}

const typed = (revision: number, fields: [string, string][]) => ({
  as: 'ha01',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ revision, fields }),
})

test('typing is answered with the findings as the page shows them, a stale revision with the newest', async () => {
  const { id, revision } = await writtenCase(house.app, reporter, work.call.id, { topic: '在写的案例' })
  const path = `/desk/cases/${id}/draft`
  const saved = await ask('PUT', path, typed(revision, [['topic', '<b>思想政治工作总结']]))
  const answer = await saved.json()
  expect(answer.revision).toBe(revision + 1)
  expect(answer.places.title).toContain('笼统')
  expect(answer.places.title).toContain('&lt;b&gt;')
  expect(answer.places.body).toContain('还没有案例正文')
  const stale = await ask('PUT', path, typed(revision, [['topic', '别的']]))
  expect(stale.status).toBe(409)
  expect(await stale.json()).toMatchObject({ revision: revision + 1 })
})

test('too much typed into a blank is saved and told at that blank with its limit; only what no request may carry is not', async () => {
  const { id, revision } = await writtenCase(house.app, reporter, work.call.id, { topic: '写得太多' })
  const path = `/desk/cases/${id}/draft`
  const long = '春夏秋冬'.repeat(11)
  const saved = await ask('PUT', path, typed(revision, [['periodFrom', long]]))
  expect(saved.status).toBe(200)
  expect((await saved.json()).places['period.periodFrom']).toContain('时间一栏有44个字符，超过40个字符的上限')
  expect((await readDraft(house.app, reporter, id)).content.periodFrom).toBe(long)
  const huge = await ask('PUT', path, typed(revision + 1, [['body', '字'.repeat(700_000)]]))
  expect([huge.status, (await huge.json()).message]).toEqual([
    413,
    '一次送来的文字超过 200 万字节（约 60 万字），没有保存。请删去误贴的内容后再试。',
  ])
})

test('typing without a log-in, by another unit or in no known shape changes nothing', async () => {
  const { id, revision } = await writtenCase(house.app, reporter, work.call.id, { topic: '别人不能写' })
  const path = `/desk/cases/${id}/draft`
  const statuses = [
    (await ask('PUT', path, { ...typed(revision, []), as: 'nobody' })).status,
    (await ask('PUT', path, { ...typed(revision, []), as: 'd1' })).status,
    (await ask('PUT', path, { ...typed(revision, []), as: 'ha' })).status,
    (await ask('PUT', path, { ...typed(revision, []), body: '{' })).status,
  ]
  expect(statuses).toEqual([401, 403, 403, 422])
  expect((await readDraft(house.app, reporter, id)).content.topic).toBe('别人不能写')
})

test('a photo over 60 MB is refused in words while what comes with it is kept', async () => {
  const { id } = await writtenCase(house.app, reporter, work.call.id, { topic: '大照片' })
  const { revision } = await readDraft(house.app, reporter, id)
  const body = new FormData()
  for (const [name, value] of [
    ['revision', String(revision)],
    ['topic', '照片太大也保存'],
  ] as const)
    body.append(name, value)
  body.append(
    'photos',
    new Blob([new Uint8Array(await heavyPhoto(7)), new Uint8Array(61_000_000)]),
    '特大.jpg',
  )
  body.append('photos', new Blob([new Uint8Array(await heavyPhoto(8))]), '正好.jpg')
  const answer = await ask('POST', `/desk/cases/${id}/edit`, { as: 'ha01', body })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('单个文件不超过 60 MB')
  const draft = await readDraft(house.app, reporter, id)
  expect([draft.content.topic, draft.content.photos.length]).toEqual(['照片太大也保存', 4])
})

test('a file is sent in parts, known ones are not sent again, and a range outside is refused', async () => {
  const { id } = await submittedCase(house.app, reporter, work.call.id, { topic: '分段读照片' })
  const row = await house.app.store.read
    .selectFrom('attachments')
    .select(['id', 'sha256'])
    .where('case_id', '=', id)
    .where('kind', '=', 'photo')
    .limit(1)
    .executeTakeFirstOrThrow()
  const path = `/desk/files/${row.id}`
  const part = await ask('GET', path, { as: 'ha', headers: { range: 'bytes=0-2' } })
  expect([part.status, part.headers.get('content-range')?.startsWith('bytes 0-2/')]).toEqual([206, true])
  expect(Buffer.from(await part.arrayBuffer()).toString('hex')).toBe('ffd8ff')
  const outside = await ask('GET', path, { as: 'ha', headers: { range: 'bytes=99999999-' } })
  const known = await ask('GET', path, { as: 'ha', headers: { 'if-none-match': `"${row.sha256}"` } })
  const small = await ask('GET', `${path}?size=small`, { as: 'ha' })
  const stranger = await ask('GET', path, { as: 'd1' })
  expect([outside.status, known.status, small.status, stranger.status]).toEqual([416, 304, 200, 403])
  expect(small.headers.get('content-type')).toBe('image/webp')
})

test('the same submit twice leads both times to the one receipt', async () => {
  const { id, revision } = await writtenCase(house.app, reporter, work.call.id, { topic: '按了两次提交' })
  const body = () => new URLSearchParams({ revision: String(revision), pledge: 'yes', consent: 'yes' })
  const submit = () => ask('POST', `/desk/cases/${id}/submit`, { as: 'ha01', body: body() })
  const both = await Promise.all([submit(), submit()])
  expect(both.map((answer) => answer.headers.get('location')?.split('?')[0])).toEqual([
    `/desk/cases/${id}/receipt`,
    `/desk/cases/${id}/receipt`,
  ])
})

test('who submits is told that no receipt could be sent to a unit without an address', async () => {
  const { id, revision } = await writtenCase(house.app, reporter, work.call.id, { topic: '没有邮箱' })
  const body = new URLSearchParams({ revision: String(revision), pledge: 'yes', consent: 'yes' })
  const sent = await ask('POST', `/desk/cases/${id}/submit`, { as: 'ha01', body })
  const page = await (await ask('GET', sent.headers.get('location') ?? '', { as: 'ha01' })).text()
  expect(page).toContain('没有给海安市青墩机械有限公司工会发出邮件：对方没有登记电子邮箱')
  const forged = await ask('GET', '/desk?unreached=%3Cb%3E.1', { as: 'ha01' })
  expect([forged.status, (await forged.text()).includes('没有给')]).toEqual([200, false])
})

test('the contact is shown after a purpose was given, and only then', async () => {
  const { id } = await submittedCase(house.app, reporter, work.call.id, { topic: '联系方式遮盖' })
  const read = await (await ask('GET', `/desk/cases/${id}`, { as: 'ha' })).text()
  expect([read.includes('0513-00000011'), read.includes('0513-****0011')]).toEqual([false, true])
  const ask2 = (purpose: string) =>
    ask('POST', `/desk/cases/${id}/contact`, { as: 'ha', body: new URLSearchParams({ purpose }) })
  expect((await ask2('')).status).toBe(422)
  expect(await (await ask2('核对')).text()).toContain('0513-00000011')
})
