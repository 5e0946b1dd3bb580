import { expect, test } from 'vitest'
import { noticeSaying } from '../../../../../test/samples/notices.ts'
import { noticeText } from '../noticeText.ts'
import { focusAreas } from './focusAreas.ts'

function textsIn(words: string, heading: string): string[] {
  const { rules } = focusAreas(noticeText(noticeSaying(`${words}\n二、报送方式\n请按时报送。`, heading)))
  return rules.flatMap((rule) => (rule.kind === 'focusArea' ? [rule.value.text] : []))
}

test.each<[string, string, string[]]>([
  ['挖什么', '省油的招，省网的招，防风的招，都可以报。', ['省油的招', '省网的招', '防风的招']],
  [
    '征文主题',
    '可以写“出海”，讲远航；也可以写“归港”，讲团聚。两个主题任选其一。',
    ['“出海”，讲远航', '“归港”，讲团聚'],
  ],
  [
    '写什么',
    '从下面两问中择一作答。\n一问：老渔港为谁开？\n二问：新渔港靠谁管？',
    ['老渔港为谁开？', '新渔港靠谁管？'],
  ],
  [
    '作品内容',
    '作品分两个篇章，各单位自选：“出海”，讲远航；“归港”，讲团聚。',
    ['“出海”，讲远航', '“归港”，讲团聚'],
  ],
  [
    '征集范围',
    '（一）“船”系列\n1.渔船检修：讲检修。\n（二）“港”系列\n2.渔港值守：讲值守。\n3.渔港清淤：讲清淤。',
    ['渔船检修：讲检修。', '渔港值守：讲值守。', '渔港清淤：讲清淤。'],
  ],
  [
    '征集方向',
    '（一）案例方面，围绕以下两个环节总结：\n1.出海。讲准备。\n2.归港。讲清点。\n（二）视频方面，围绕检修、值守、清淤三个主题。',
    ['出海。讲准备。', '归港。讲清点。', '检修', '值守', '清淤'],
  ],
  [
    '征集重点',
    '案例重点征集：（1）出海的做法；（2）归港的做法。\n视频围绕检修、值守、清淤三个主题创作。',
    ['出海的做法', '归港的做法', '检修', '值守', '清淤'],
  ],
  ['征集范围', '政治坚定的，业务精通的，群众公认的，择优推荐。', []],
])('what clauses and kinds under %s tell of: %s', (heading, words, texts) => {
  expect(textsIn(words, heading)).toEqual(texts)
})
