import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { awarded, publicised, ranked } from '../../../test/awarding.ts'
import { type TestHouse, testHouse } from '../../../test/house.ts'
import { insertValid, type Reviewing, reviewing } from '../../../test/reviewing.ts'
import { takenPhoto } from '../../../test/samples/pictures.ts'
import { soundCase } from '../../../test/soundCase.ts'
import { publishCase, unpublishCase } from '../../actions/showcase.ts'
import type { Actor } from '../../domain/person/roles.ts'
import { siteDoor } from './site.tsx'

const chair = '李大力'
const phone = '13800000001'
const words = { summary: '夜班职工办起自己的电台。', lesson: '话筒交给职工。' }

let house: TestHouse
let work: Reviewing
let door: Hono
let editor: Actor
let publicationId = ''
const photoId = '01234567-89ab-7def-8123-456789abcdef'

beforeAll(async () => {
  house = await testHouse()
  door = await siteDoor(house.app)
})
afterAll(() => house.close())

const first = () => work.cases[0]?.id ?? ''
const get = (path: string, headers: Record<string, string> = {}) => door.request(path, { headers })
const text = async (path: string) => (await get(path)).text()

/** A case that tells the chair's name and telephone in its text, with a photo kept as a file. */
async function tellingCase(): Promise<string> {
  const sound = soundCase().content
  const units = await house.app.store.read
    .selectFrom('organisations')
    .select(['id', 'code', 'name'])
    .execute()
  const unit = (code: string) => units.find((one) => one.code === code) ?? { id: '', code, name: '' }
  const body = `${sound.body}\n有事请找工会主席${chair}，电话${phone}。`
  const photos = [{ attachmentId: photoId, time: '2018年7月12日', place: '公司', activity: `${chair}在录音` }]
  const changes = { body, photos, form: { ...sound.form, chair, phone } }
  const stored = await house.app.files.put(await takenPhoto(), { maxBytes: 10_000_000 })
  return house.app.store.write(async (tx) => {
    const id = await insertValid(house.app, tx, work, unit('HA01'), unit('HA'), 9, changes)
    const at = house.clock.now()
    await tx
      .insertInto('files')
      .values({ ...stored, picture: 'null', stored_at: at })
      .execute()
    await tx
      .insertInto('attachments')
      .values({
        ...{ campaign_id: work.call.id, case_id: id, id: photoId, kind: 'photo', name: '1.jpg' },
        ...{ sha256: stored.sha256, added_at: at, added_by: work.organiser.personId, removed_at: null },
      })
      .execute()
    return id
  })
}

test('a house without an organisation leads from every page to its setting up', async () => {
  const answer = await get('/')
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/setup'])
  work = await reviewing(house.app)
  work = { ...work, cases: [{ id: await tellingCase(), unit: 'HA01' }, ...work.cases] }
  editor = await work.as('organiser', 'editor')
  await ranked(house.app, work)
})

test('an open call stands on the first page, its rules in plain words and without the telephones of its contact', async () => {
  expect(await text('/')).toContain(work.call.title)
  const page = await text(`/calls/${work.call.id}`)
  expect(page).toContain('正文不超过 2000 字')
  expect(page).toContain('县（市）区工会：每家 7—8 个')
  expect(page).toContain('138****0000')
  expect(page).not.toContain('13800000000')
})

test('English is asked for in the address and kept in a cookie; Chinese is spoken otherwise', async () => {
  const english = await get('/cases?language=en', { 'accept-language': 'en' })
  expect(await english.text()).toContain('<html lang="en">')
  const cookie = english.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(await (await get('/cases', { cookie })).text()).toContain('<html lang="en">')
  expect(await (await get('/cases', { 'accept-language': 'en' })).text()).toContain('<html lang="zh-CN">')
})

test('a 公示 shows its list and days; a refused objection comes back with all that was typed', async () => {
  house.clock.set('2019-04-22T10:00:00+08:00')
  publicationId = (await publicised(house.app, work, 3)).publicationId
  const page = await text(`/publicity/${publicationId}`)
  expect(page).toContain('2019年4月26日（周五）')
  expect(page).toContain('公示中，还剩 5 个工作日')
  const body = new URLSearchParams({
    awardId: '',
    kind: 'person',
    name: '匿名',
    contact: '13800000000',
    text: '活动时间与实际情况不符。',
  })
  const post = (sent: URLSearchParams) =>
    door.request(`/publicity/${publicationId}`, {
      method: 'POST',
      body: sent.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  const refused = await post(body)
  expect(refused.status).toBe(422)
  const again = await refused.text()
  expect(again).toContain('value="匿名"')
  expect(again).toContain('活动时间与实际情况不符。</textarea>')
  expect(again).toContain('请填写真实姓名')
  body.set('name', '海望潮')
  const taken = await post(body)
  expect(taken.status).toBe(303)
  const acknowledged = await text(taken.headers.get('location') ?? '')
  expect(acknowledged).toContain('异〔2019〕1号')
  expect(acknowledged).not.toContain('海望潮')
  await house.app.store.write((tx) =>
    tx.updateTable('objections').set({ verdict: 'dismissed', verdict_text: '不属实' }).execute(),
  )
})

test('what is awarded but not published is neither listed nor read, nor is its photo given out', async () => {
  await awarded(house.app, house.clock, work, '2019-04-26')
  expect(await text('/cases')).not.toContain(first())
  for (const path of [`/cases/${first()}`, `/cases/${first()}/share.svg`, `/photos/${photoId}/small.webp`]) {
    expect((await get(path)).status).toBe(404)
  }
})

test('no public page of a case holds the telephone or the chair of its form', async () => {
  await publishCase(house.app, editor, first(), { ...words, lesson: `可以问${phone}。` })
  const pages = [
    `/cases/${first()}`,
    '/',
    '/cases',
    `/results/${work.call.id}`,
    `/publicity/${publicationId}`,
  ]
  for (const path of pages) {
    const page = await text(path)
    expect(page).toContain('第9个可以评审的案例')
    expect(page).not.toContain(phone)
    expect(page).not.toContain(chair)
  }
  const story = await text(`/cases/${first()}`)
  expect(story).toContain('李**，电话138****0001')
  expect(story).toContain('可以问138****0001。')
})

test('the photo of a published case is given in the sizes of the pages only, as a picture made for them', async () => {
  const answer = await get(`/photos/${photoId}/share.jpg`)
  expect(answer.headers.get('content-type')).toBe('image/jpeg')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.includes('Exif')).toBe(false)
  const known = { 'if-none-match': answer.headers.get('etag') ?? '' }
  expect((await get(`/photos/${photoId}/share.jpg`, known)).status).toBe(304)
  expect((await get(`/photos/${photoId}/original.jpg`)).status).toBe(404)
})

test('cases are found by focus area, facet and words, and what was asked stays in the form', async () => {
  const found = async (asked: string) => (await text(`/cases?${asked}`)).includes(first())
  expect(await found('focus=6')).toBe(true)
  expect(await found('focus=4')).toBe(true)
  expect(await found('focus=1')).toBe(false)
  expect(await found('industry=C&workers=women')).toBe(true)
  expect(await found('industry=F')).toBe(false)
  expect(await found(`search=${encodeURIComponent('账本')}`)).toBe(true)
  expect(await text(`/cases?search=${encodeURIComponent('没有的词%')}`)).toContain('value="没有的词%"')
})

test('a certificate is verified by its number as people type it, and tells title, unit and tier', async () => {
  const page = await text(`/certificates/${encodeURIComponent('案证[2019]1')}`)
  expect(page).toContain('此证书真实有效')
  expect(page).toContain('优秀典型案例')
  expect(page).toContain('海安市青墩机械有限公司工会')
  expect((await get(`/certificates/${encodeURIComponent('案证〔2019〕99号')}`)).status).toBe(404)
})

test('a case that is taken down is gone at once, its photo with it', async () => {
  await unpublishCase(house.app, editor, first(), '照片中人物不同意展示。')
  expect((await get(`/cases/${first()}`)).status).toBe(404)
  expect((await get(`/photos/${photoId}/small.webp`)).status).toBe(404)
  expect(await text(`/results/${work.call.id}`)).not.toContain(`/cases/${first()}`)
  await publishCase(house.app, editor, first(), words)
  expect((await get(`/cases/${first()}`)).status).toBe(200)
})

test('what is not there is told on a page of the site', async () => {
  const answer = await get('/nowhere')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('没有找到您要的页面')
})
