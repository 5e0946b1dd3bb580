import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, heavyPhoto } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { formFile, inGbk, materialFile } from '../../test/samples/rawMails.ts'
import { stampedPage } from '../../test/samples/stampedPages.ts'
import { zipOf } from '../../test/samples/zips.ts'
import { formToken } from '../domain/case/formToken.ts'
import type { Actor } from '../domain/person/roles.ts'
import { writeWorkbook } from '../formats/workbook.ts'
import { createCase } from './caseBeginning.ts'
import { readDraft, saveDraft } from './caseDrafts.ts'
import { applyIntake, planIntake, undoIntake } from './intakeApplying.ts'
import { readIntake } from './intakeReading.ts'
import { beginIntake, listIntakes, takeIntakeFile, viewIntake } from './intakes.ts'

let house: TestHouse
let work: Collecting
let recommender: Actor
let photos: Buffer[]
const unit = '海安市青墩机械有限公司工会'
const topic = '零点电台让夜班职工说得上话'

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  recommender = await work.as('ha', 'recommender')
  photos = await Promise.all([1, 2, 3].map(heavyPhoto))
})
afterAll(() => house.close())

async function upload(files: Readonly<Record<string, Buffer>>, actor = recommender): Promise<string> {
  const come = []
  for (const [name, content] of Object.entries(files)) {
    const file = { name, content: Readable.from([content]) }
    const taken = await takeIntakeFile(house.app, actor, work.call.id, file)
    if (taken) come.push(taken)
  }
  const { id } = await beginIntake(house.app, actor, work.call.id, come)
  await readIntake(house.app, id)
  return id
}
const plan = async (files: Readonly<Record<string, Buffer>>, actor = recommender) =>
  viewIntake(house.app, actor, await upload(files, actor))
const rowsOf = ({ cases }: Awaited<ReturnType<typeof plan>>) =>
  cases.map(({ unitName, content, taken, remarks }) => [
    unitName,
    content.topic,
    content.photos.length,
    taken,
    remarks.map(({ code }) => code),
  ])
const folder = (name: string, about = topic, union = unit) => ({
  [`${name}/案例.docx`]: materialFile(union, about, '图1：2018年7月11日，公司休息室，夜班职工录制节目。'),
  [`${name}/申报表.docx`]: formFile(union.replace('工会', ''), about),
  [`${name}/图1.jpg`]: photos[0] ?? Buffer.alloc(0),
})

test('a folder becomes a plan, drafts in the name of the unit, and nothing again when it is undone', async () => {
  const id = await upload({ ...folder('甲'), '甲/Thumbs.db': Buffer.from('x') })
  const view = await viewIntake(house.app, recommender, id)
  expect(view.state).toBe('planned')
  expect(rowsOf(view)).toEqual([[unit, topic, 1, true, []]])
  expect(view.files.map(({ path, role }) => [path, role])).toEqual([
    ['甲/案例.docx', 'material'],
    ['甲/申报表.docx', 'form'],
    ['甲/图1.jpg', 'photo'],
  ])
  expect(await applyIntake(house.app, recommender, id)).toEqual({ count: 1 })
  const caseId = (await viewIntake(house.app, recommender, id)).cases[0]?.caseId ?? ''
  const reporter = await work.as('ha01', 'reporter')
  const draft = await readDraft(house.app, reporter, caseId)
  expect([draft.theCase.title, draft.theCase.channelName]).toEqual([`${unit}：${topic}`, '海安市总工会'])
  expect(draft.content.photos.map(({ time, place }) => [time, place])).toEqual([
    ['2018年7月11日', '公司休息室'],
  ])
  expect(draft.content.form).toMatchObject({ workers: '438' })
  await expect(applyIntake(house.app, recommender, id)).rejects.toMatchObject({ code: 'intake-applied' })
  await expect(undoIntake(house.app, recommender, id, ' ')).rejects.toMatchObject({ code: 'form' })
  await undoIntake(house.app, recommender, id, '传错了材料。')
  const { theCase } = await readDraft(house.app, reporter, caseId).catch((error) => ({ theCase: error }))
  expect(theCase).toMatchObject({ code: 'not-editable' })
  expect((await viewIntake(house.app, recommender, id)).state).toBe('undone')
  const deeds = await house.app.store.read
    .selectFrom('events')
    .select('deed')
    .where('subject_id', '=', id)
    .orderBy('sequence')
    .execute()
  expect(deeds.map(({ deed }) => deed)).toEqual(['intake.begin', 'intake.apply', 'intake.undo'])
})

test('an intake whose draft its unit has written in is not undone', async () => {
  const id = await upload(folder('乙', '师徒结对传帮带二十年'))
  await applyIntake(house.app, recommender, id)
  const reporter = await work.as('ha01', 'reporter')
  const caseId = (await viewIntake(house.app, recommender, id)).cases[0]?.caseId ?? ''
  const draft = await readDraft(house.app, reporter, caseId)
  const content = { ...draft.content, brand: '师徒' }
  await saveDraft(house.app, reporter, caseId, { revision: draft.revision, content })
  await expect(undoIntake(house.app, recommender, id, '撤销')).rejects.toMatchObject({
    ...{ code: 'intake-touched', values: { count: 1, title: `${unit}：师徒结对传帮带二十年` } },
  })
  expect(rowsOf(await plan(folder('丙', '师徒结对传帮带二十年')))).toEqual([
    [unit, '师徒结对传帮带二十年', 1, false, ['case-exists']],
  ])
})

test('two documents of one case are one case taken and one told', async () => {
  const about = '班前十分钟把心结解开'
  const files = { ...folder('1', about), '2/案例（改）.docx': materialFile(unit, about) }
  expect(rowsOf(await plan(files)).map(([, , , taken, remarks]) => [taken, remarks])).toEqual([
    [true, []],
    [false, ['twice-here']],
  ])
})

test('a case of a union that another channel recommends has no unit, and none can be given', async () => {
  const id = await upload(folder('x', '船台上的夜校开了十年', '江海船舶重工集团公司工会'))
  const view = await viewIntake(house.app, recommender, id)
  expect(rowsOf(view)).toEqual([[null, '船台上的夜校开了十年', 1, false, ['unit-elsewhere']]])
  const choice = { id: view.cases[0]?.id ?? '', taken: true }
  for (const [name, code] of [
    ['江海船舶重工集团公司工会', 'intake-unit-unknown'],
    ['', 'intake-unit-missing'],
  ] as const) {
    const refused = planIntake(house.app, recommender, id, [{ ...choice, unit: name }])
    await expect(refused).rejects.toMatchObject({ fields: { [`unit.${choice.id}`]: { code } } })
  }
  await expect(applyIntake(house.app, recommender, id)).rejects.toMatchObject({
    code: 'intake-nothing-taken',
  })
  await planIntake(house.app, recommender, id, [{ ...choice, unit }])
  expect(await applyIntake(house.app, recommender, id)).toEqual({ count: 1 })
})

test('an Excel list makes drafts of its lines and adds to cases that came as files', async () => {
  const heads = ['案例名称', '单位', '推荐单位', '职工人数', '所属行业']
  const rows = [
    ['邻里食堂的一张桌子', unit, '海安市总工会', '96', '餐饮业'],
    ['树洞信箱办到宿舍楼', '没有这个公司', '', '', ''],
    ['夜校里的算盘声又响起来', unit, '', '', '纺织业'],
  ]
  const columns = heads.map((header) => ({ header, width: 20, kind: 'text' as const }))
  const shape = { landscape: false, repeatHeader: false, notes: [] } as const
  const list = await writeWorkbook({ title: '汇总表', sheets: [{ name: '汇总表', columns, rows, ...shape }] })
  const view = await plan({ '汇总表.xlsx': list, ...folder('f', '夜校里的算盘声又响起来') })
  expect(rowsOf(view)).toEqual([
    [unit, '夜校里的算盘声又响起来', 1, true, []],
    [unit, '邻里食堂的一张桌子', 0, true, ['from-list']],
    [null, '树洞信箱办到宿舍楼', 0, false, ['from-list']],
  ])
  expect(view.cases.map(({ content }) => content.form['industry'])).toEqual(['制造业', '餐饮业', undefined])
})

/** A zip whose names are in GBK, each as long as the letters that stand in its place. */
function gbkZip(files: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(files).map((name) => inGbk(name))
  const plain = names.map((name, index) => `${index}`.padEnd(name.length, 'x'))
  let zip = zipOf(Object.fromEntries(Object.values(files).map((file, index) => [plain[index] ?? '', file])))
  for (const [index, name] of names.entries()) {
    const text = zip.toString('latin1').replaceAll(plain[index] ?? '', name.toString('latin1'))
    zip = Buffer.from(text, 'latin1')
  }
  return zip
}

test('a zip with names in GBK is read as a folder is', async () => {
  const view = await plan({ '材料.zip': gbkZip(folder('丁', '车间里的思政微课堂')) })
  expect(rowsOf(view)).toEqual([[unit, '车间里的思政微课堂', 1, true, []]])
  expect(view.files.map(({ path }) => path)).toContain('材料.zip/丁/申报表.docx')
})

test('what cannot be read is told with its reason and becomes no case', async () => {
  const encrypted = zipOf({ '案例.docx': materialFile(unit, topic) })
  for (const [mark, at] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8],
  ] as const) {
    const start = encrypted.indexOf(mark, 0, 'latin1')
    encrypted.writeUInt16LE(1, start + at)
  }
  const view = await plan({
    '空.zip': Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1'),
    '加密.zip': encrypted,
    '坏.docx': Buffer.from('PK\x03\x04 broken'),
    '空.docx': Buffer.alloc(0),
    '照片/图1.jpg': photos[1] ?? Buffer.alloc(0),
  })
  expect(view.cases).toEqual([])
  expect(Object.fromEntries(view.files.map(({ path, reason }) => [path, reason]))).toMatchObject({
    '空.zip': 'empty',
    '加密.zip/案例.docx': 'encrypted',
    '坏.docx': 'damaged',
    '空.docx': 'empty',
    '照片/图1.jpg': '',
  })
})

test('a photographed form finds its case by its code, however its file is called', async () => {
  const reporter = await work.as('ha01', 'reporter')
  const { id } = await createCase(house.app, reporter, work.call.id)
  const { theCase } = await readDraft(house.app, reporter, id)
  const page = (reference: string) =>
    stampedPage({ code: formToken({ reference, version: 1 }), seals: [{ x: 164, y: 66 }] })
  const about = '门卫室里的读书角有了第二年'
  const view = await plan({
    ...folder('q', about),
    'q/IMG_1.jpg': await page(id),
    'q/IMG_2.jpg': await page('2019-HA-999'),
  })
  expect(rowsOf(view)).toEqual([[unit, about, 1, true, []]])
  expect(view.cases[0]?.content.scanId).not.toBe(null)
  expect(view.cases[0]?.findings.map(({ code }) => code)).toContain('scan-other-case')
  expect(view.files.map(({ path, role, reason }) => [path, role, reason]).slice(-2)).toEqual([
    ['q/IMG_1.jpg', 'other', `form-of-known ${theCase.title}`],
    ['q/IMG_2.jpg', 'scan', ''],
  ])
})

test('an intake that cannot be read for a fault of ours says so, and nobody waits', async () => {
  const come = { path: 'a.docx', sha256: '0'.repeat(64), bytes: 1 }
  const { id } = await beginIntake(house.app, recommender, work.call.id, [come])
  await expect(readIntake(house.app, id)).rejects.toThrow()
  const view = await viewIntake(house.app, recommender, id)
  expect([view.state, view.files.map(({ reason }) => reason)]).toEqual(['planned', ['broken-off']])
})

test('a file over 60 MB is refused while it comes, and an upload without files is none', async () => {
  const megabyte = Buffer.alloc(1_000_000, 1)
  const content = Readable.from(Array.from({ length: 62 }, () => megabyte))
  await expect(
    takeIntakeFile(house.app, recommender, work.call.id, { name: '大.zip', content }),
  ).rejects.toMatchObject({ code: 'file-too-large' })
  await expect(beginIntake(house.app, recommender, work.call.id, [])).rejects.toMatchObject({
    code: 'intake-empty',
  })
})

test("the organiser's house may make drafts for every union; nobody sees another house's intake, a reporter none", async () => {
  const id = await upload(folder('o', '船台夜校的第一盏灯', '江海船舶重工集团公司工会'), work.organiser)
  expect((await viewIntake(house.app, work.organiser, id)).cases.map(({ unitName }) => unitName)).toEqual([
    '江海船舶重工集团公司工会',
  ])
  await expect(viewIntake(house.app, recommender, id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(undoIntake(house.app, recommender, id, '撤销')).rejects.toMatchObject({ code: 'not-found' })
  const reporter = await work.as('ha01', 'reporter')
  await expect(listIntakes(house.app, reporter, work.call.id)).rejects.toMatchObject({ code: 'not-allowed' })
  expect((await listIntakes(house.app, work.organiser, work.call.id)).intakes).toHaveLength(1)
})
