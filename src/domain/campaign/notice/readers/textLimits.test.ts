import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

/** What is read, such as `case 800-1500`, `abstract ≈200`, `case -5页`, and the questions behind it. */
function read(words: string, heading?: string) {
  const { rules, asked } = readingOf('textLimit', words, heading)
  const shown = rules.map(({ value: { scope, min, max, approx, unit } }) => {
    const bounds = approx === null ? `${min ?? ''}-${max ?? ''}` : `≈${approx}`
    return `${scope} ${bounds}${unit === '字' ? '' : unit}`
  })
  return [...shown, ...asked]
}

test.each([
  ['案例字数控制在2000字以内。', 'case -2000'],
  ['案例材料不少于1000字。', 'case 1000-'],
  ['每篇文章1500—2500字。', 'case 1500-2500'],
  ['字数１５００～２５００字。', 'case 1500-2500'],
  ['字数为1000字至1500字。', 'case 1000-1500'],
  ['论文5000到8000字。', 'case 5000-8000'],
  ['全文二千至三千字。', 'case 2000-3000'],
  ['全文两三千字。', 'case 2000-3000'],
  ['文章字数一般在三千字以内。', 'case -3000'],
  ['正文不超过三千五百字。', 'case -3500'],
  ['正文1.5万字以内。', 'case -15000'],
  ['文稿不得超过2,000字。', 'case -2000'],
  ['文稿三千字内。', 'case -3000'],
  ['来稿最多3000字。', 'case -3000'],
  ['字数上限3000字。', 'case -3000'],
  ['材料在2000字（含）以内。', 'case -2000'],
  ['材料不多于2500字（不含图表）。', 'case -2500'],
  ['案例不高于3000个字。', 'case -3000'],
  ['案例2000字以上。', 'case 2000-'],
  ['案例最少1500字。', 'case 1500-'],
  ['案例应达到1500字。', 'case 1500-'],
  ['篇幅在3000字左右。', 'case ≈3000'],
  ['全文约4000字。', 'case ≈4000'],
  ['全文2500字上下。', 'case ≈2500'],
  ['论文以5000字为宜。', 'case ≈5000'],
  ['800字以上1500字以下。', 'case 800-1500'],
  ['不少于800字、不超过1500字。', 'case 800-1500'],
  ['字数不低于2000字，不高于4000字。', 'case 2000-4000'],
  ['案例不得少于1000个汉字。', 'case 1000-'],
  ['字数在800字以上，最多不超过1500字。', 'case 800-1500'],
  ['每篇案例不超过5页。', 'case -5页'],
  ['总字数2000字以内。', 'case -2000'],
  ['篇幅控制在3000字左右。', 'case ≈3000'],
  ['材料以不超过3000字为宜。', 'case -3000'],
  ['材料以3000字符为限。', 'case -3000'],
])('the length of a text: %s', (words, expected) => {
  expect(read(words)).toEqual([expected])
})

test.each<[string, string[]]>([
  ['内容摘要300字以内。', ['abstract -300']],
  ['摘要约150字。', ['abstract ≈150']],
  ['附300字以内的内容提要。', ['abstract -300']],
  ['标题在25个字以内。', ['title -25']],
  ['题目要简洁，不超过20字。', ['title -20']],
  ['推荐意见（300字以内）。', ['recommendation -300']],
  ['推荐理由不少于100字。', ['recommendation 100-']],
  ['写出100字以内的推荐语。', ['recommendation -100']],
  ['图片说明每张不超过50字。', ['caption -50']],
  ['每幅作品配100字以内文字说明。', ['caption -100']],
  ['工作综述3000字以内。', ['overview -3000']],
  ['对面上情况形成不少于1000字的书面材料。', ['overview 1000-']],
  ['活动总结（1500字左右）。', ['overview ≈1500']],
  ['主要做法部分不少于800字。', ['part 800-']],
  ['作者简介200字以内。', ['other -200']],
  ['单位简介（500字以内）。', ['other -500']],
  ['视频解说词不超过800字。', ['other -800']],
  ['心得体会不少于1500字。', ['other 1500-']],
  ['题目不超过20字，正文2000字以内，图片说明不超过50字。', ['title -20', 'case -2000', 'caption -50']],
  ['案例由摘要（200字以内）、正文（3000字以内）组成。', ['abstract -200', 'case -3000']],
  ['报告5000至8000字，并附300字以内的摘要。', ['case 5000-8000', 'abstract -300']],
  ['工作背景200字以内，主要做法1000字左右，工作成效500字以内。', ['part -200', 'part ≈1000', 'part -500']],
])('what the length is of: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['案例字数8001500字。', ['case 800-1500', 'damaged-number']],
  ['案例不少1000字。', ['case 1000-', 'damaged-number']],
  ['案例2O00字以内。', ['case -2000', 'damaged-number']],
  ['案例l000字以内。', ['case -1000', 'damaged-number']],
  ['案例lOOO字以内。', ['case -1000', 'damaged-number']],
  ['案例8O0—l500字。', ['case 800-1500', 'damaged-number']],
  ['案例2000字以。', ['damaged-number']],
  ['案例至2000字。', ['damaged-number']],
  ['案例3000-1500字。', ['damaged-number']],
  ['案例15003000字以内。', ['case 1500-3000', 'damaged-number']],
  ['字数要求2000字。', ['case ≈2000', 'several-readings']],
  ['案例不少于1500字。案例不超过3000字。', ['case 1500-', 'case -3000']],
  ['正文2000字以内。正文3000字以内。', ['case -2000', 'case -3000', 'conflict']],
])('what is damaged or open is asked about: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each([
  '字数不限。',
  '累计发表文章50万字。',
  '2022年编印案例集，收录文字30万字。',
  '去年收到征文200篇，总字数60万字。',
  '标题用2号小标宋字体，正文用3号仿宋字。',
  '每页22行，每行28字。',
  '关键词3至5个。',
  '获奖作品将结集出版，预计20万字。',
  '开展8个字的主题教育。',
  '“四个意识”八个字要牢记。',
  '举办千字文朗诵会。',
  '版心每面排22行，每行排28个字。',
])('a number that limits no text is no rule: %s', (words) => {
  expect(read(words)).toEqual([])
})

test('a limit in a form behind the notice is read too', () => {
  const form = '。\n\n海州市总工会\n2023年3月1日\n\n附件\n推荐表\n推荐意见（100字以内）\t\t\n单位名称\t\t\n'
  expect(read(form)).toEqual(['recommendation -100'])
})
