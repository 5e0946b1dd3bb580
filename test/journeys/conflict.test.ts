import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { holdsTogether, keepsAccess, startWalk, type Walk } from './walk.ts'

describe.each(['office', 'phone'] as const)('a conflict of interest, %s', (screen) => {
  let walk: Walk
  beforeAll(async () => {
    walk = await startWalk('reviewing')
  }, 300_000)
  afterAll(() => walk.end())

  function assigned(login: string) {
    return walk.house.app.store.read
      .selectFrom('assignments')
      .innerJoin('people', 'people.id', 'assignments.person_id')
      .innerJoin('cases', 'cases.id', 'assignments.case_id')
      .innerJoin('organisations', 'organisations.id', 'cases.channel_id')
      .select(['cases.id', 'cases.number', 'organisations.code'])
      .where('people.login', '=', login)
      .where('assignments.ended_at', 'is', null)
      .orderBy('cases.number')
      .execute()
  }

  async function inReviewOf(channel: string): Promise<string[]> {
    const rows = await walk.house.app.store.read
      .selectFrom('cases')
      .innerJoin('organisations', 'organisations.id', 'cases.channel_id')
      .select('cases.id')
      .where('organisations.code', '=', channel)
      .where('cases.state', '=', 'inReview')
      .execute()
    return rows.map(({ id }) => id)
  }

  test('a reviewer of a county is assigned no case of that county and finds none under its address', async () => {
    const own = await inReviewOf('HA')
    expect(own.length).toBeGreaterThan(3)
    expect((await assigned('reviewer6')).filter(({ code }) => code === 'HA')).toEqual([])
    expect((await assigned('reviewer6')).length).toBeGreaterThan(0)
    const page = await walk.as('reviewer6', screen)
    await page.goto(`${walk.address}/desk/calls/${walk.callId}/scoring`)
    await keepsAccess(page)
    for (const id of own) {
      expect(await page.locator(`a[href="/desk/cases/${id}/score"]`).count()).toBe(0)
      const answer = await page.request.get(`${walk.address}/desk/cases/${id}/score`)
      expect(answer.status()).toBe(403)
    }
    await page.goto(`${walk.address}/desk/cases/${own[0]}/score`)
    await page.getByRole('heading', { name: '不能办理' }).waitFor()
    await keepsAccess(page)
  })

  test('a reviewer who abstains loses the case, and the organiser sees the gap and who could fill it', async () => {
    const reviewer = await walk.as('reviewer1', screen)
    await reviewer.goto(`${walk.address}/desk/calls/${walk.callId}/scoring?marks=waiting`)
    await reviewer
      .locator('table.list tbody')
      .getByRole('link', { name: '评分', exact: true })
      .first()
      .click()
    await reviewer.waitForURL(/\/score/)
    const id = /cases\/([^/]+)\/score/.exec(reviewer.url())?.[1] ?? ''
    const number = (await assigned('reviewer1')).find((one) => one.id === id)?.number ?? ''
    expect(number).not.toBe('')
    await reviewer.locator('summary', { hasText: '申请回避' }).click()
    await keepsAccess(reviewer)
    await reviewer.getByLabel('回避原因').fill('曾参与该单位品牌的评估。')
    await reviewer.getByRole('button', { name: '申请回避' }).click()
    await reviewer.getByText('已回避，主办单位会另派评委。').waitFor()
    expect((await assigned('reviewer1')).some((one) => one.id === id)).toBe(false)
    expect((await reviewer.request.get(`${walk.address}/desk/cases/${id}/score`)).status()).toBe(403)

    const organiser = await walk.as('organiser', screen)
    await organiser.goto(`${walk.address}/desk/calls/${walk.callId}/review`)
    await keepsAccess(organiser)
    await organiser.getByRole('link', { name: /缺评委/ }).click()
    await organiser.waitForURL(/gaps=only/)
    const row = organiser.locator('table.list tbody tr', { hasText: number })
    await row.getByText('缺评委 1 人').waitFor()
    await keepsAccess(organiser)
    await row.getByRole('link', { name: '补派评委' }).click()
    await organiser.waitForURL(/\/cases\//)
    const options = await organiser.getByLabel('由谁评审').locator('option').allInnerTexts()
    expect(options.some((words) => words.includes('专家库评委一'))).toBe(false)
    await keepsAccess(organiser)
    const other = await organiser
      .getByLabel('由谁评审')
      .locator('option[value]:not([value=""])')
      .first()
      .getAttribute('value')
    await organiser.getByLabel('由谁评审').selectOption(other)
    await organiser.locator('main form button[type="submit"]').click()
    await organiser.getByText('评委已调整。').waitFor()
    await organiser.goto(`${walk.address}/desk/calls/${walk.callId}/review`)
    expect(await organiser.getByRole('link', { name: /缺评委/ }).count()).toBe(0)
  })

  test('the house holds together after the conflict', () => holdsTogether(walk.house))
})
