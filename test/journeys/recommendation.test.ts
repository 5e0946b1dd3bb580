import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { holdsTogether, keepsAccess, startWalk, type Walk } from './walk.ts'

describe.each(['office', 'phone'] as const)('recommending, %s', (screen) => {
  let walk: Walk
  beforeAll(async () => {
    walk = await startWalk('endorsing')
  })
  afterEach(() => holdsTogether(walk.house))
  afterAll(() => walk.end())

  async function caseOf(unit: string): Promise<{ id: string; state: string; title: string }> {
    return walk.house.app.store.read
      .selectFrom('cases')
      .innerJoin('organisations', 'organisations.id', 'cases.unit_id')
      .select(['cases.id', 'cases.state', 'cases.title'])
      .where('organisations.code', '=', unit)
      .executeTakeFirstOrThrow()
  }

  test('the ninth case of a county is refused quoting the numbers and the clause, and what was typed is kept', async () => {
    const page = await walk.as('ha', screen)
    await page.goto(`${walk.address}/desk/calls/${walk.callId}/channel`)
    await keepsAccess(page)
    const ninth = await caseOf('HA09')
    await page.goto(`${walk.address}/desk/cases/${ninth.id}/endorsement`)
    await keepsAccess(page)
    await page.getByLabel('推荐意见').fill('同意推荐。')
    await page.getByRole('button', { name: '签署推荐意见' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    const words = await alert.innerText()
    expect(words).toContain('8')
    expect(words).toContain('三、1')
    expect(await page.getByLabel('推荐意见').inputValue()).toBe('同意推荐。')
    expect((await caseOf('HA09')).state).toBe('submitted')
  })

  test('a county without its overview report cannot close its batch', async () => {
    const page = await walk.as('ha', screen)
    await page.goto(`${walk.address}/desk/calls/${walk.callId}/channel`)
    await keepsAccess(page)
    await page.getByLabel('不予推荐的原因').fill('名额已满。')
    await page.getByRole('button', { name: '统一报送' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('二、4')
    expect(await page.getByLabel('不予推荐的原因').inputValue()).toBe('名额已满。')
    expect((await caseOf('HA01')).state).toBe('endorsed')
  })

  test('a county with its report closes its batch: endorsed cases go forward, the ninth is passed over with the reason', async () => {
    const page = await walk.as('ha', screen)
    await page.goto(`${walk.address}/desk/calls/${walk.callId}/overview`)
    const paragraph =
      '我们组织各镇街道工会开展典型案例征集，走访企业和班组，听取职工意见，形成推进职工思想政治工作的新探索新思考。'
    await page.getByLabel('标题').fill('海安市总工会开展典型案例征集情况的报告')
    await page.getByLabel('正文').fill(Array.from({ length: 24 }, () => paragraph).join('\n'))
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('综合材料已保存。').waitFor()
    await keepsAccess(page)
    await page.goto(`${walk.address}/desk/calls/${walk.callId}/channel`)
    await page.getByLabel('不予推荐的原因').fill('名额已满，建议下次参加。')
    await page.getByRole('button', { name: '统一报送' }).click()
    await page.getByText('已统一报送。').waitFor()
    expect((await caseOf('HA01')).state).toBe('forwarded')
    expect((await caseOf('HA09')).state).toBe('passedOver')
  })

  test('the department selects for all directly attached unions together within one quota', async () => {
    const page = await walk.as('dp', screen)
    await page.goto(`${walk.address}/desk/calls/${walk.callId}/channel`)
    await page.getByText('直属基层工会共用此名额').waitFor()
    await keepsAccess(page)
    const rows = await page.locator('table.list tbody tr').allInnerTexts()
    expect(rows.some((row) => row.includes('江风海洋装备'))).toBe(true)
    expect(rows.some((row) => row.includes('濠东水务'))).toBe(true)
  })

  test('a recommender of another county finds nothing under the address of a case', async () => {
    const page = await walk.as('rg', screen)
    const other = await caseOf('HA02')
    const answer = await page.goto(`${walk.address}/desk/cases/${other.id}`)
    expect(answer?.status()).toBe(403)
    expect(await page.content()).not.toContain(other.title)
  })
})
