import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

/** What is read, such as `case 800-1500`, `abstract ≈200`, with the group or kind it is for. */
function read(words: string) {
  return readingOf('textLimit', words, '有关要求').rules.map(({ appliesTo, value }) => {
    const { scope, min, max, approx } = value
    const bounds = `${min ?? ''}-${max ?? ''}${approx === null ? '' : `≈${approx}`}`
    return `${scope} ${bounds}${appliesTo === undefined ? '' : ` ${appliesTo}`}`
  })
}

test.each<[string, string[]]>([
  ['内容摘要简要介绍案例背景、主要做法及取得的成效，字数200字以内。', ['abstract -200']],
  ['案例摘要应突出亮点、语言精练。字数不超过300字。', ['abstract -300']],
  ['案例名称应醒目，能反映案例主要内容；20字以内。', ['title -20']],
  ['推荐意见应实事求是；不少于200字。', ['recommendation 200-']],
  ['推荐理由：应实事求是。限500字。', ['recommendation -500']],
  ['经验启示须具体翔实，字数控制在300至800字。', ['part 300-800']],
  ['每个案例另附案例简介，概括主要内容，300字以内。', ['abstract -300']],
  ['案例须包含摘要（字数不超过300字）和正文。', ['abstract -300']],
  ['1.正文：包括背景、做法、成效和启示（3000字以内）。', ['case -3000']],
  [
    '案例正文要内容真实。不少于2000字，创作说明写清创作背景和构思；200字左右。',
    ['case 2000-', 'other -≈200'],
  ],
  ['（一）标题\n要准确概括案例内容，25字以内。', ['title -25']],
  ['各单位另报工作综述一份，篇幅不超过4000字。', ['overview -4000']],
  ['除案例外，就本县工作总体情况撰写专题报告一份，3000字左右。', ['overview -≈3000']],
  ['作品须附创意说明，简述作品构思，字数300字左右。', ['other -≈300']],
  ['请在作品背面注明作品标题及简要说明（50字内）。', ['other -50']],
  ['视频2分钟以内，并附上200字以内的创意思想。', ['other -200']],
  ['2.征文可以记述现实、总结体会，体裁可以是散文、学习心得。内容真实，字数不超过3000字。', ['case -3000']],
])('a bare number is for the text that the clauses before it are about: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '项目\t要求\n作品标题\t字数应在30字以内\n论文摘要\t不超过300字\n正文\t4000字左右',
    ['title -30', 'abstract -300', 'case -≈4000'],
  ],
  [
    '类别\t篇幅要求\n理论文章\t不超过5000字\n实践案例\t3000字以内',
    ['case -5000 理论文章', 'case -3000 实践案例'],
  ],
  ['题目\n不超过30字。', ['title -30']],
  [
    '案例包括背景（控制在400字左右）、主要做法（原则上不超过800字）、启示（把握在200字以内）等部分。',
    ['part -≈400', 'part -800', 'part -200'],
  ],
])('the cell or line beside a limit names its text: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['事迹材料，集体2500字以内，个人2000字以内。', ['case -2500 集体', 'case -2000 个人']],
  [
    '征文须为原创，小学800至1500字、初中1200字以上、高中控制在1800字以内。',
    ['case 800-1500 小学', 'case 1200- 初中', 'case -1800 高中'],
  ],
  [
    '案例教师组原则上不超过5000字、学生组字数在1200至1800字之间。',
    ['case -5000 教师组', 'case 1200-1800 学生组'],
  ],
  ['个人案例控制在3000字以内；单位案例以1200字左右为宜。', ['case -3000 个人案例', 'case -≈1200 单位案例']],
  ['记叙文800字以上，议论文1000字左右。', ['case 800- 记叙文', 'case -≈1000 议论文']],
  ['A类1500字以内，B类、C类2000字以内。', ['case -1500 A类', 'case -2000 B类、C类']],
  [
    '团队材料包括团队事迹（3000字以内）；个人材料包括个人事迹（2000字以内）。',
    ['case -3000 团队事迹', 'case -2000 个人事迹'],
  ],
])('the group right before a number has its own length: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['个人情况简介不超过500字。', ['other -500']],
  ['主创人员简介150字以内。', ['other -150']],
  ['企业基本情况200字左右。', ['other -≈200']],
  ['“案例简介”一栏写明谁来讲，不超过600字。', ['abstract -600']],
  ['宣传语50字以内。', ['other -50']],
  ['处理结果400至500字。', ['part 400-500']],
  ['社会效益不少于200字。', ['part 200-']],
  ['案例不少于1500字，另写1000字以内的总结报告。', ['case 1500-', 'overview -1000']],
  ['案例内容不超过3500字，另附照片文字说明80字以内。', ['case -3500', 'caption -80']],
  ['篇幅以5000字左右为宜，最多不超过8000字。', ['case -8000≈5000']],
  ['正文2000字以内，须附300字的推荐意见。', ['case -2000', 'recommendation -≈300']],
])('texts beside a case by their names: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['案例要可信可学，有示范价值，字数1200字左右，最长不超过1600字。', ['case -1600≈1200']],
  ['案例应背景清楚、做法具体、成效明显，2500字以内。', ['case -2500']],
  ['1.做法新颖，经验可复制，篇幅不超过2300字。\n2.照片3张。', ['case -2300']],
  ['案例应有完整过程，成效有数据支撑，1950字以内。', ['case -1950']],
  ['要突出特色亮点，具有较强的借鉴意义和推广价值，每篇3000字以内。', ['case -3000']],
  ['摘要要突出亮点、意义明确，300字以内。', ['abstract -300']],
  ['总结报告要数据准确、成效显著，3500字以内。', ['overview -3500']],
  ['主要做法要具体，500字以内。', ['part -500']],
  ['（一）创新做法，此为重点，须写明思路和步骤，不少于1200字。', ['part 1200-']],
  ['案例含背景、做法、启示；“启示”是全文的落脚点，以300字左右为宜。', ['part -≈300']],
  ['正文2500字以内，另写150字左右的导语放在正文之前。', ['case -2500', 'abstract -≈150']],
  ['请任选一本公开出版的读物撰写书评，900字以内。', ['case -900']],
  [
    '案例由概况、做法、体会三个部分组成，甲类以1500字为限，其余各类不超过3000字。',
    ['case -1500 甲类', 'case -3000 其余各类'],
  ],
])('what is fine about a case names no part of it: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['（2）成果总结报告，4500字以内；', ['case -4500']],
  [
    '正文3500字以内，包括项目简介、实施过程、经验体会；其中项目简介用通俗语言写明，350字以内。',
    ['case -3500', 'part -350'],
  ],
  [
    '1.音频类。MP3格式，5分钟以内，同时提交不超过900字的文稿。\n2.征文类。2000字以内。',
    ['other -900 音频类', 'case -2000 征文类'],
  ],
  [
    '1.微视频。5分钟以内，并附1200字左右的脚本。\n2.故事。1500字以内。',
    ['other -≈1200 微视频', 'case -1500 故事'],
  ],
  ['印证成效的证明材料，合计不超过15页。', []],
  ['1.旧物故事。讲述旧物的来历、背后的人和家风，900字左右。\n2.旧物照片。3张。', ['case -≈900 旧物故事']],
])('what is told beside a case and within it: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test('an extent behind a title is that of the whole text, which alone has pages', () => {
  const words = '标题不超过25个字，正文采用四级标题，篇幅为5页左右，不超过8页。'
  expect(read(words)).toEqual(['title -25', 'case -8≈5'])
})
