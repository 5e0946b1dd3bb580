import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paintPhoto } from '../../src/formats/jpegPainting.ts'

const form: Readonly<Record<string, string>> = {
  implementer: '开发区江海轴承有限公司工会',
  workers: '４２６',
  industry: '通用设备制造',
  address: '南通经济技术开发区通盛大道00号',
  chair: '工会主席（以职务代称）',
  phone: '0513-00000077',
  'brief.background':
    '企业搬迁到新厂区以后，上下班路远，青年职工与老师傅难得照面，班组里的闲话多了，正事反而少有人说。',
  'brief.process':
    '二〇一七年十一月在装配二班试点，三个月后覆盖七个班组，次年写入班组建设办法，每季度由职工代表评议一回。',
  'brief.practice':
    '利用通勤车上的四十分钟，由车长主持，一人讲一件当天的难处，到站前议定谁来办，下一趟车上报告办得怎样。',
  'brief.effect':
    '十六个月议定三百一十二件，办结二百九十七件；青年职工离职率由两成一降到百分之九，职工满意度九成四。',
}

const paragraphs = [
  '早班车六点四十从老厂区门口开出，开到新厂区要四十分钟。搬迁的头一个月，车上几乎没有人说话，各看各的手机。工会主席坐了一个星期的车，回来在会上说：这四十分钟，是全厂人到得最齐的时候。',
  '2017年11月，装配二班先试。车长由班组轮流推选，上车先问一句：“昨天有什么难处？”谁愿意说谁说，说的人不超过三分钟，听的人不许打断。到站之前，大家议定这件事该谁办、哪天回话。办没办成，下一趟车上报告。',
  '头一件事很小：新食堂的热水只供到七点，夜班下来没有热水洗手。后勤第二天就改了。第二件事也不大：学徒小李量具总是不准，师傅在车上把自己的卡尺借给他，约好每周五一起校。事情小，可是说了就有人办，车上的话便多起来。',
  '三个月以后，七个班组的通勤车都有了车长。工会给每辆车配了一本蓝皮本，左页记难处，右页记办法，封底由办事的人签字。职工代表每季度把本子收拢来评一回，办得好的在车间门口贴出来，拖着没办的也贴出来。',
  '有些难处办不了。有人提出把班车改到家门口，算下来一年要多花六十万元。车长没有躲，把账本带上车，一笔一笔念给大家听，最后是职工自己提出在三个小区之间加一个合并站点，一年只多花三万多元。讲清楚了办不了的道理，比答应一百件事还管用。',
  '到2019年2月，蓝皮本上记了三百一十二件，办结二百九十七件。青年职工的离职率从两成一降到百分之九，质量差错少了三分之一，合理化建议比上一年多出两倍。厂里的老师傅说，从前思想工作是人到办公室来找，现在是人坐在身边说。',
  '我们的体会是：思想政治工作要到职工本来就在的地方去做。不必另开一个会，不必另占一段时间；只要有人主持、有人记、有人办、有人回话，四十分钟的车程就是一间会议室。',
]

/** The text of the case as somebody pastes it: zero-width letters, odd blanks, Windows line ends, full-width digits. */
const pasted = paragraphs
  .map((paragraph, index) =>
    index === 2 ? paragraph.replace('小李', '小\u200b李') : `\u3000\u3000${paragraph}\u00a0`,
  )
  .join('\r\n')

/** Words of the text that everybody must find again, whole, on the public page. */
export const kept = '量具总是不准，师傅在车上把自己的卡尺借给他'

/** The telephone of the form, which the public never sees. */
export const phone = '0513-00000077'

/** A photo of over a megabyte that a camera took. */
function cameraPhoto(seed: string): Promise<Buffer> {
  return paintPhoto({
    scene: 'workshop',
    seed,
    width: 1600,
    height: 1067,
    minBytes: 1_050_000,
    takenAt: '2018-07-12T06:55:00',
    camera: { make: 'Canon', model: 'EOS 80D' },
  })
}

/** Fills every blank of the editor but the text and the photos. */
async function fillBlanks(page: Page, topic: string): Promise<void> {
  await page.locator('#field-topic').fill(topic)
  await page.locator('input[name="focusArea"][value="2"]').check()
  for (const [key, words] of Object.entries(form)) await page.locator(`[name="form.${key}"]`).fill(words)
  await page.locator('[name="form.unitNature"]').selectOption('民营')
  const facets = {
    industry: 'C',
    size: 's4',
    level: 'unit',
    ownership: 'private',
    workers: 'industrial',
    unitType: 'enterprise',
  }
  for (const [facet, option] of Object.entries(facets)) {
    await page.locator(`input[name="facet.${facet}"][value="${option}"]`).check()
  }
  await page.locator('#field-periodFrom').fill('2017年11月')
  await page.locator('#field-periodTo').fill('2019-02')
  await page.locator('input[name="pledge"]').check()
  await page.locator('input[name="consent"]').check()
}

/** Chooses photos and waits until each has its card. */
async function addPhotos(page: Page, photos: readonly Buffer[]): Promise<void> {
  const files = photos.map((buffer, index) => ({
    name: `车上${index + 1}.jpg`,
    mimeType: 'image/jpeg',
    buffer,
  }))
  await page.locator('#field-photos').setInputFiles(files)
  await page
    .locator('.photo-card')
    .nth(photos.length - 1)
    .waitFor()
}

/** Writes the caption of every photo. */
async function captionPhotos(page: Page): Promise<void> {
  const cards = page.locator('.photo-card')
  for (let index = 0; index < (await cards.count()); index += 1) {
    const card = cards.nth(index)
    await card.getByLabel('时间').fill('2018年7月12日')
    await card.getByLabel('地点').fill('早班通勤车')
    await card.getByLabel('具体活动内容').fill(`车长主持车上议事，第${index + 1}趟`)
  }
}

/** Waits until the server has everything that was typed. */
export async function saved(page: Page): Promise<void> {
  const state = () => page.locator('.save-line').getAttribute('data-state')
  await page.waitForTimeout(150)
  await expect.poll(state, { timeout: 20_000 }).toBe('saved')
  await page.waitForTimeout(1_300)
  await expect.poll(state, { timeout: 20_000 }).toBe('saved')
}

/** Writes all of a case: blanks, text, three photos with captions, the stamped scan. */
export async function writeWhole(page: Page, topic: string): Promise<void> {
  await fillBlanks(page, topic)
  await page.locator('#field-body').fill(pasted)
  await addPhotos(page, await Promise.all(['一', '二', '三'].map(cameraPhoto)))
  await captionPhotos(page)
  await page
    .locator('#field-scan')
    .setInputFiles({ name: '申报表.jpg', mimeType: 'image/jpeg', buffer: await cameraPhoto('scan') })
  await page.getByRole('link', { name: /^申报表\.jpg/ }).waitFor()
  await saved(page)
}
