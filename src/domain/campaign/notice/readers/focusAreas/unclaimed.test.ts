import { expect, test } from 'vitest'
import { areasBetween } from '../../../../../../test/samples/focusAreas.ts'
import { noticeText } from '../../noticeText.ts'
import { focusAreas } from '../focusAreas.ts'

function textsIn(body: string): string[] {
  return areasBetween(body, '作品')
}

test.each<[string, string[]]>([
  [
    '一、我们想看到\n（一）旧楼改造。反映居民参与的做法。\n（二）电梯加装。反映协商的过程。\n（三）停车治理。反映共享的经验。\n二、篇幅\n两千字以内。',
    ['旧楼改造。反映居民参与的做法。', '电梯加装。反映协商的过程。', '停车治理。反映共享的经验。'],
  ],
  ['一、案例须属以下范畴之一\n1、婚事新办\n2、丧事简办\n3、家庭辅导', ['婚事新办', '丧事简办', '家庭辅导']],
  [
    '〖稿件内容〗\n工地夜校、流动书车、工友写诗。\n〖稿件要求〗\n两千字以内。',
    ['工地夜校', '流动书车', '工友写诗'],
  ],
  ['一、什么内容。节水降耗、漏损控制、窗口服务，凡有益的都可以。', ['节水降耗', '漏损控制', '窗口服务']],
  ['一、写作由头\n河道保洁、垃圾分类、厕所革命皆可入题。', ['河道保洁', '垃圾分类', '厕所革命']],
  [
    '三、作品要求\n1.图文作品：五百字。\n2.作品内容应与老字号的技艺、产品、门店有关，弘扬诚信。',
    ['技艺', '产品', '门店'],
  ],
  ['征集案由：反家庭暴力、财产分割、网络保护。', ['反家庭暴力', '财产分割', '网络保护']],
  [
    '一、征文议题\n议题A  种质资源保护\n议题B  农机装备改造\n议题C  绿色防控',
    ['种质资源保护', '农机装备改造', '绿色防控'],
  ],
  ['只要您对小区停车、楼道堆物、文明养犬等身边事有想法，都可以说。', ['小区停车', '楼道堆物', '文明养犬']],
  ['参评项目类目包含红色研学线路、非遗体验课、乡村露营。', ['红色研学线路', '非遗体验课', '乡村露营']],
  [
    '一、材料内容\n1.推进渔港公开、建立奖励制度的情况；\n2.帮带青年渔民的做法；\n二、篇幅\n两千字以内。',
    ['推进渔港公开、建立奖励制度的情况', '帮带青年渔民的做法'],
  ],
  [
    '一、材料内容。一是渔船避风的经验；二是渔网修补的经验；三是渔家互助的经验。',
    ['渔船避风的经验', '渔网修补的经验', '渔家互助的经验'],
  ],
  [
    '一、经验材料内容：（1）渔船避风的经验；（2）渔家互助的做法。\n二、篇幅\n两千字以内。',
    ['渔船避风的经验', '渔家互助的做法'],
  ],
])('a list that nothing else claims is read as the areas in %j', (body, texts) => {
  expect(textsIn(body)).toEqual(texts)
})

test.each([
  '一、怎么报\n（一）县级初选。\n（二）市级复核。\n（三）集中评议。',
  '一、工作安排\n1.宣传发动。\n2.组织申报。\n3.总结表彰。',
  '一、随附\n（一）推荐表\n（二）汇总表\n（三）承诺书',
  '一、写谁\n在册职工、派遣职工和规培学员均可。',
  '案例内容包含项目概况、资金筹措、居民参与。',
  '案例应反映法律援助、企业合规、纠纷调解等不同领域的面貌。',
  '一、征集内容\n小学、初中、高中思政课堂教学课例，选题应源自现行教材。',
  '一、材料内容\n1.开展工作的基本情况；\n2.取得的主要成效；\n3.工作中的经验和体会。',
  '二、体裁：散文、随笔、通讯、回忆录，诗歌和小说除外。',
  '◆征文要求\n○体裁：散文、通讯、演讲稿、诗歌均可。\n○字数：一千字。',
  '案例应从“为谁做、做什么、怎么做”三个角度撰写。',
  '简介写明面积、馆藏件数、接待人次。',
  '作品以春节、端午、中秋为主。',
  '征文写档案人、档案事、档案情。',
  '馆方将从文史价值、情感真挚、文字功力三方面遴选30篇。',
  '一、征集条件\n（一）渔业之星\n1．热爱祖国；\n2．坚持出海十年以上。\n（二）渔村品牌项目\n1．连续开展三年以上，有固定场所；\n2．群众参与面广，满意度高；\n3．项目名称简洁，便于识别。',
])('a list of another matter is none in %j', (body) => {
  expect(textsIn(body)).toEqual([])
})

test('areas that only their place tells are asked about, once, by the first', () => {
  const notice = noticeText('关于征集作品的通知\n一、写作由头\n河道保洁、垃圾分类、厕所革命皆可入题。\n')
  const { rules, doubts } = focusAreas(notice)
  expect(rules.map(({ confidence }) => confidence)).toEqual([0.6, 0.6, 0.6])
  expect(doubts?.map(({ code, values }) => [code, values])).toEqual([['areas-unnamed', { seen: '河道保洁' }]])
})

test('what a person has done stands under the contents of the papers', () => {
  const deeds = ['推广渔船节油技术的情况', '带徒传艺、培养渔民的做法', '海上救助遇险船只的典型事例']
  const body = `一、事迹材料内容\n${deeds.map((one, index) => `${index + 1}.${one}`).join('\n')}`
  expect(textsIn(body)).toEqual(deeds)
})

test('numbers behind which a blank stands run through a list with quotes in it', () => {
  const body =
    '一、选题参考\n1 多式联运与“公转铁”“公转水”\n2 冷链物流与农产品上行\n3 城市配送、即时配送的组织优化'
  expect(textsIn(body)).toEqual([
    '多式联运与“公转铁”“公转水”',
    '冷链物流与农产品上行',
    '城市配送、即时配送的组织优化',
  ])
})

test('points that tell who may take part leave the areas to the sentence behind them', () => {
  const body =
    '一、征集对象和方向\n（1）转型案例：年收入四亿元以下的制造业企业；\n（2）解决方案：提供数据服务的服务商。\n案例和方案聚焦研发设计、生产制造、仓储物流等环节。'
  expect(textsIn(body)).toEqual(['研发设计', '生产制造', '仓储物流'])
})
