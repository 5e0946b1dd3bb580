import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

function read(words: string) {
  return readingOf('textLimit', words, '作品要求').rules.map(
    ({ appliesTo, value: { scope, min, max, approx } }) =>
      `${appliesTo ?? ''} ${scope} ${approx === null ? `${min ?? ''}-${max ?? ''}` : `≈${approx}`}`,
  )
}

test.each<[string, string[]]>([
  ['研究总报告2万字左右，决策参考稿3000字以内。', ['研究总报告 case ≈20000', '决策参考稿 case -3000']],
  [
    '本科生征文不少于1000字，研究生征文不少于1500字，均不超过3000字。',
    ['本科生征文 case 1000-3000', '研究生征文 case 1500-3000'],
  ],
  ['一句话广告语不超过20字，系列文案每则不超过200字。', ['一句话广告语 case -20', '系列文案 case -200']],
  ['正文2000字以内，摘要200字以内。', [' case -2000', ' abstract -200']],
  [
    '（一）文稿。小制作、小窍门、小改进类不超过2500字，小方案、小建议类不超过1200字。',
    ['小制作、小窍门、小改进类 case -2500', '小方案、小建议类 case -1200'],
  ],
  [
    '小学（低段）组300字以内，初中（含职初）组不少于600字。',
    ['小学（低段）组 case -300', '初中（含职初）组 case 600-'],
  ],
  [
    '调查报告4000字以内，经验总结2500字以内，理论文章3500字以内。',
    ['调查报告 case -4000', '经验总结 case -2500', '理论文章 case -3500'],
  ],
  ['散文、随笔、纪实2000字以内，小小说1500字以内。', ['散文、随笔、纪实 case -2000', '小小说 case -1500']],
  [
    '推广经验和管理经验以第三人称撰写，每篇2500字左右；岗位事迹每篇1500字以内。',
    ['推广经验和管理经验 case ≈2500', '岗位事迹 case -1500'],
  ],
  [
    '正文5000字以内，摘要300字以内；读书笔记、教学随笔2000字以内。',
    [' case -5000', ' abstract -300', '读书笔记、教学随笔 case -2000'],
  ],
  [
    '先进个人需报送1500字以内事迹材料；先进集体需报送2000字以内事迹材料。',
    ['先进个人 case -1500', '先进集体 case -2000'],
  ],
  ['要求现代诗不超过30行，散文诗不超过800字。', ['现代诗 case -30', '散文诗 case -800']],
  ['新诗3首，不超过100行，散文2篇，不超过1500字。', ['新诗 case -100', '散文 case -1500']],
  ['散文字数要求800字以上，诗歌字数不限，题目自拟。', ['散文 case 800-']],
  [
    '诗歌50行左右，随笔3000字左右，尤其欢迎小小说和5000字左右的短篇小说。',
    ['诗歌 case ≈50', '随笔 case ≈3000', '短篇小说 case ≈5000'],
  ],
  ['体裁不限：散文500至2500字（单首诗不满300字，可多首合并）。', [' case 500-2500']],
  ['案例包括简版（200字以内）、详版（2500字以内）。', ['简版 case -200', '详版 case -2500']],
])('works are told apart by the names right before their lengths: 「%s」', (words, expected) => {
  expect(read(words)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  [
    '篇幅3000至5000字，课例研究类可适当放宽，但不得多于6000字。',
    [' case 3000-5000', '课例研究类 case -6000'],
  ],
  ['每篇1000字以上；调查报告可放宽至4000字。', [' case 1000-', '调查报告 case -4000']],
  ['不应少于1000字；个人申报的不应少于600字。', [' case 1000-', '个人申报 case 600-']],
])('what has a length of its own is named before it: 「%s」', (words, expected) => {
  expect(read(words)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  [
    '团队报告不少于5000字，个人报告不少于3000字，均含摘要（300字以内）。',
    ['case 5000-', 'case 3000-', 'abstract -300'],
  ],
  ['各县另附汇总表和推荐工作报告，报告800字以内。', ['overview -800']],
  ['成果总结报告，不超过5000字。', ['case -5000']],
  ['关键词3—5个，第一作者简介不超过100字。', ['other -100']],
  ['案例3000字以内，其中创新点要突出重点，不少于800字。', ['case -3000', 'part 800-']],
  ['字数在2500字上下浮动，最多别超过2800字。', ['case ≈2500']],
  ['提炼年度亮点1项，文字300字以内。', ['case -300']],
])('the text that a length is of by how its sentence goes on: 「%s」', (words, expected) => {
  expect(read(words).map((one) => one.replace(/^\S* /, ''))).toStrictEqual(expected)
})
