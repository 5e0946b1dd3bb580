import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { actorFor } from '../../src/actions/actors.ts'
import { callById } from '../../src/actions/calls.ts'
import { giveScore } from '../../src/actions/scoring.ts'
import { type Life, ofCall, ofCase, on, stored, switchTo } from './life.ts'
import { keepsAccess } from './walk.ts'
import { kept, phone } from './writing.ts'

/** Receives all cases, examines the one and rules it valid. */
export async function examine(life: Life, organiser: Page): Promise<void> {
  await switchTo(life, organiser, '审查员')
  await ofCall(life, organiser, 'examination')
  await keepsAccess(organiser)
  await organiser.getByRole('button', { name: '全部收件（1 个）' }).click()
  await organiser.getByText('已收件。').waitFor()
  await ofCase(life, organiser, '/examination')
  await keepsAccess(organiser)
  await organiser.getByLabel('原因或补正要求').fill('形式要件齐全。')
  await organiser.getByRole('button', { name: '认定有效' }).click()
  await organiser.getByText('已认定有效。').waitFor()
  expect((await stored(life)).state).toBe('valid')
}

/** Begins a round with every reviewer, looks at the plan and applies it. */
export async function arrangeReview(life: Life, organiser: Page): Promise<void> {
  await switchTo(life, organiser, '组织者')
  await ofCall(life, organiser, 'review')
  await organiser.getByLabel('评分截止日期').fill('2019年4月19日')
  await organiser.getByRole('button', { name: '开始一轮评审' }).click()
  await organiser.getByText('新一轮评审已建立').waitFor()
  for (const box of await organiser.locator('input[name="personId"][type="checkbox"]').all())
    await box.check()
  await organiser.getByRole('button', { name: '加入评委组' }).click()
  await organiser.getByText('评委组已更新。').waitFor()
  await keepsAccess(organiser)
  await organiser.getByRole('link', { name: '查看分配方案' }).click()
  await organiser.getByText('每个案例都能得到规定的评分份数。').waitFor()
  await keepsAccess(organiser)
  await organiser.getByRole('button', { name: '按此方案分配' }).click()
  await organiser.getByText('分配方案已执行。').waitFor()
  expect((await stored(life)).state).toBe('inReview')
}

/** Scores the case by everyone it is assigned to, the first in the browser on a phone. */
export async function scoreByAll(life: Life): Promise<void> {
  const logins = await life.walk.house.app.store.read
    .selectFrom('assignments')
    .innerJoin('people', 'people.id', 'assignments.person_id')
    .select('people.login')
    .where('case_id', '=', life.caseId)
    .orderBy('people.login')
    .execute()
  expect(logins).toHaveLength(3)
  const { rules } = await callById(life.walk.house.app, life.walk.callId)
  const [first, ...others] = logins.map(({ login }) => login)
  const page = await life.walk.as(first ?? '', 'phone')
  await ofCall(life, page, 'scoring')
  await keepsAccess(page)
  await page.getByRole('link', { name: '评下一个' }).click()
  await page.getByText(kept).waitFor()
  expect(await page.content()).not.toContain(phone)
  await keepsAccess(page)
  for (const gate of rules.gates) await page.locator(`input[name="gates.${gate.key}"][value="pass"]`).check()
  for (const one of rules.criteria)
    await page.locator(`[name="scores.${one.key}"]`).fill(String(one.weight * 0.8))
  await page.getByLabel('评语').fill('做法具体，成效有据。')
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await page.getByText('评分已提交。').waitFor()
  const sheet = {
    scores: Object.fromEntries(rules.criteria.map(({ key, weight }) => [key, weight * 0.9])),
    gates: Object.fromEntries(rules.gates.map(({ key }) => [key, 'pass' as const])),
    ...{ comment: '可以推广。', changeReason: '' },
  }
  for (const login of others) {
    await giveScore(
      life.walk.house.app,
      await actorFor(life.walk.house.app, login, 'reviewer'),
      life.caseId,
      sheet,
    )
  }
}

/** Ends the round, chooses the case among the results and shows the list to the public. */
export async function chooseAndShow(life: Life, organiser: Page, topic: string): Promise<void> {
  await ofCall(life, organiser, 'review')
  await organiser.getByRole('button', { name: '结束本轮评分' }).click()
  await organiser.getByText('本轮评分已结束。').waitFor()
  await ofCall(life, organiser, 'results')
  await organiser.getByText(topic).first().waitFor()
  expect(await organiser.content()).toContain('86.67')
  await keepsAccess(organiser)
  await ofCall(life, organiser, 'awards')
  await keepsAccess(organiser)
  await organiser.getByLabel(new RegExp(`^选入：.*${topic}`)).check()
  const reason = organiser.getByLabel(/不在建议名单内/)
  if ((await reason.count()) > 0) await reason.fill('唯一有效案例，质量高。')
  await organiser.getByRole('button', { name: '将勾选的列为拟入选' }).click()
  await organiser.getByText('已列为拟入选。').waitFor()
  await ofCall(life, organiser, 'publication')
  await keepsAccess(organiser)
  await organiser.getByRole('button', { name: '开始公示' }).click()
  await organiser.getByText('公示已开始。').waitFor()
  expect((await stored(life)).state).toBe('publicised')
  const visitor = await life.walk.as('')
  await on(life, visitor, '/')
  await visitor.getByText('正在公示').first().waitFor()
}
