import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readIntake } from '../../src/actions/intakeReading.ts'
import { heavyPhoto } from '../collecting.ts'
import { formFile, materialFile } from '../samples/rawMails.ts'
import { zipOf } from '../samples/zips.ts'
import { holdsTogether, keepsAccess, startWalk, type Walk } from './walk.ts'

describe.each(['office', 'phone'] as const)('an upload of many cases, %s', (screen) => {
  let walk: Walk
  let unit: string
  beforeAll(async () => {
    walk = await startWalk('endorsing')
    const { name } = await walk.house.app.store.read
      .selectFrom('organisations')
      .select('name')
      .where('code', '=', 'HA01')
      .executeTakeFirstOrThrow()
    unit = name
  })
  afterEach(() => holdsTogether(walk.house))
  afterAll(() => walk.end())

  const reading = async (path: string) => readIntake(walk.house.app, path.split('/').at(-1) ?? '')

  test('a recommender uploads a zip and a broken file, sees what becomes what, makes drafts and undoes them', async () => {
    const page = await walk.as('ha', screen)
    await page.goto(`${walk.address}/desk/calls/${walk.callId}/intake`)
    await keepsAccess(page)
    await page.getByRole('button', { name: '上传并读取' }).click()
    await page.getByRole('alert').getByText('没有收到文件').waitFor()
    const topic = '茶歇十分钟里的谈心角'
    const zip = zipOf({
      '谈心角/案例.docx': materialFile(unit, topic),
      '谈心角/申报表.docx': formFile(unit.replace(/工会(?:委员会)?$/, ''), topic),
      '谈心角/图1.jpg': await heavyPhoto(1),
      '船台/案例.docx': materialFile('没有这个公司工会', '船台上的夜校开了整十年'),
    })
    await page.getByLabel('选择文件', { exact: true }).setInputFiles([
      { name: '材料.zip', mimeType: 'application/zip', buffer: zip },
      { name: '坏.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\x03\x04 broken') },
    ])
    await page.getByRole('button', { name: '上传并读取' }).click()
    await page.getByText('正在读取，已读').waitFor()
    await keepsAccess(page)
    await reading(new URL(page.url()).pathname)
    await page.getByRole('button', { name: '生成草稿' }).waitFor()
    await keepsAccess(page)
    expect(await page.getByLabel(`“${topic}”的单位`).inputValue()).toBe(unit)
    await page.getByRole('row', { name: '坏.docx' }).getByText('已损坏').waitFor()
    await page.getByLabel('为“船台上的夜校开了整十年”生成草稿').check()
    await page.getByRole('button', { name: '生成草稿' }).click()
    await page.getByRole('alert').getByText('请填写单位').waitFor()
    await keepsAccess(page)
    await page.getByLabel('为“船台上的夜校开了整十年”生成草稿').uncheck()
    await page.getByRole('button', { name: '生成草稿' }).click()
    await page.getByText('已生成草稿，单位登录后即可继续填写。').waitFor()
    await keepsAccess(page)

    const own = await walk.as('ha01', screen)
    await own.goto(`${walk.address}/desk/cases?state=draft`)
    await own.getByText(topic).waitFor()

    await page.getByLabel('撤销原因').fill('材料传错了。')
    await page.getByRole('button', { name: '撤销本次生成' }).click()
    await page.getByText('已撤销，本次生成的草稿都已撤回。').waitFor()
    await keepsAccess(page)
    await own.reload()
    expect(await own.getByText(topic).count()).toBe(0)
  })
})
