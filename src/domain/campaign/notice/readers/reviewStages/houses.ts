import type { Sentence } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import { noBodies } from './noBodies.ts'
import { allOfRank } from './passing.ts'

/** 各单位发动、牵头: what whoever recommends begins with. */
const ownDeeds = '成立|组建|组织|完成|开展|自行|先|牵头|发动|动员|传达|部署|制定|采[取用]|根据|按照|通过|结合'
/** What those who recommend do among themselves is no step of the judging. */
const ownHouse = new RegExp(
  oneOf([
    '^[各县市区乡镇街道()、]{1,10}(?:总工会|教育局|团委|妇联)?(?:应(?!急)|须|要(?!求))',
    '^(?:[^,。;]{2,12}前,)?(?:希望|请|望|要求)各[^,。;]{0,16}(?:单位|部门|[县市区地校园院系站局委会协联]|企业|支部|党组织|镇街)',
    `^(?:[^,。;()]{2,24}(?:[前日月底旬]|\\([^()]*\\))[,:]|\\([^)]*\\)|[①-⑳])?各(?!${noBodies}|[科处]室|分[会组])[^,。;]{1,16}?(?:${ownDeeds})`,
    '(?:^|[,;])(?:学校|学院|院系|高校|单位|企业|支部|县区|乡镇|街道|社区|医院|园区|分会)(?:要(?!求)|应(?![急用])|须|需)',
    '(?:基层|各级|推荐|所在)[^,。;]{0,12}[应须要]|(?:推荐|报送|申报)单位(?:要|应|须|负责|认真|审核)',
    '(?:推荐|报送|申报)单位对[^,。;]{2,16}(?:负责|把关)|^对(?:拟|所)(?:推荐|申报|上报|报送)',
    '(?<![对将把])各(?:单位|县|市|区|地|级)[^,。;]{0,20}(?:要|应|须|认真|严格|负责|自行|牵头)',
    `(?<=^|[,;])各(?!${noBodies})[一-鿿、()]{2,16}(?:要(?!求)|应(?![急用])|须)`,
    '^(?:同时|并且?|还|另)?,?(?:要(?![求素点件])|应当|必须)(?:加强|严格|认真|切实|深入|做好|组织|开展|结合|注重|坚持|进行)',
    '(?:由|请|经)(?:推荐|报送|申报|选送|参评|供稿|投稿)(?:单位|部门|学校|企业|人)(?:负责|组织|进行|开展|自行|先)',
    `^${allOfRank}`,
  ]),
)
/** Whoever calls, from whom on a sentence speaks of the judging: 各县要认真初审，市总将组织复审. */
export const organiser =
  /(?:[省市县区路]总|总工会|组委会|主办单位|评委会|我[局会厅委]|(?<=[,;])[省市县区校][一-鿿]{0,8}?[局厅委办部会联处]|(?<=[,;。])(?!各|推荐|单位|县区|支部|企业|基层)[^,。;各]{2,10}?(?=[将拟]))[^,。;]{0,6}?(?:将|拟|组织|会同)(?=[^,。;]{0,20}[审评选])|(?<=[,;。])[复终决][评审选](?=由|[^,。;]{0,12}(?:市|省|组委|评委|专家|我))/
/** 由市总工会组织专家评审, and then what each unit has to do. */
const callerFirst =
  /^(?:[^,]{0,16},)?(?:(?:最终|最后|结束后|随后)?[由请经将]?(?:[省市县区路]总|[^,各]{0,8}总工会|组委会|主办单位|评委会|我[局会厅委])[^,]{0,10}(?:组织|邀请|会同|成立|进行)|[由请经]专家|组织专家)[^,]{0,40}[审评选]/
const last = /(?:上届|往届|往年|去年|上一年度)[^,。;]{0,6}(?:评|审|选|征集|活动|获奖|发现|情况)/

/** What of a sentence speaks of the judging itself: all of it, or what stands around the duties of those who recommend. */
export function judgedParts({ text, start, end }: Sentence): { start: number; end: number }[] {
  if (last.test(text)) return []
  const own = ownHouse.exec(text)
  if (!own) return [{ start, end }]
  const before = text.lastIndexOf(',', own.index)
  const first = before > 0 && callerFirst.test(text.slice(0, before)) ? [{ start, end: start + before }] : []
  const then = organiser.exec(text.slice(own.index + own[0].length))
  const from = then ? start + own.index + own[0].length + then.index : null
  return [...first, ...(from === null ? [] : [{ start: from, end }])]
}
