import { matchesIn, partedAt, piecesOf, type Stretch } from '../listing.ts'
import { found, type NoticeText, printedAt, type Sentence } from '../noticeText.ts'
import { oneOf } from '../oneOf.ts'
import type { Read } from '../read.ts'
import { variedNames } from './facets/varied.ts'

const verbs =
  '体现|涵盖|覆盖|兼顾|考虑|照顾|代表|统筹|注重|注意|顾及|包括|包含|[来出]自|分布|反映|面向|关注|选取|推荐(?!表|书|函|意见)|涉及|[分归]?属于?|出自|区分|突出|遍及|选自|收到|征得|看到|涌现|选出|遴选|征集|收集|分散|[应须]?要?(?<!具)有|体现出'
const lead = new RegExp(
  oneOf([
    `(?:${verbs})(?:[^,。;不]{0,10}|[^,。;不]{2,40}等)不同`,
    // 项目应服务不同困难群体, 两例应分别针对不同投资者群体
    '(?:案例|作品|项目|课程|成果|故事|工作法|[两三几各][例篇个件项])[^,。;]{0,4}(?:应当?|[须要需宜])[^,。;]{0,4}(?:针对|服务于?|适用于?|对应|立足|用于)不同',
  ]),
)
/** 不同学段、不同规模的学校都要有代表, 不同岗位的都要有, 不同地区应当占一定比例. */
const stood = new RegExp(
  oneOf([
    '不同[一-鿿]{1,6}(?:[、,和与及或]|以及|或者)不同[一-鿿]{2,6}',
    '不同[^,。;]{2,40}[要应须均都]*有(?:所)?(?:代表|体现|反映|涉及|入选|分布)',
    '不同[^,。;]{2,40}(?:全|都|均)(?:有所)?覆盖',
    '不同[^,。;]{2,40}(?:[均都全](?:应当|[要应须需])?|应当|[要应须需])(?:有(?=$|[,。;])|有[一-鿿]{0,4}(?:入选|入围|参评)|兼有|推选|入选|涌现)',
    '(?:^|[:,])不同[一-鿿]{2,8}(?:[、,]不同[一-鿿]{2,8}){1,6}(?=$|[,。;])',
    '不同[^。;]{2,60},(?:[都均全]?[要应须]|[要应须][都均]?)(?:有|兼有|涉及|选)',
    '[^,。;不]{2,40}各个?[一-鿿]{2,8}的不同',
    '不同[^,。;]{2,40}?(?:要|应当?|须|需|力求|尽量)(?:都|均|各)?(?:统筹)?(?:有(?=$|[,。;]|作品|案例|人选|人参)|占|涵盖|涉及|体现|照顾|兼顾|考虑|参评|选到|推荐)',
    '从[^,。;不]{0,6}不同[^,。;]{2,30}(?:[中里](?:选|推|遴|产生|征集|择|挑)|[取选]材)',
  ]),
)
/** 行业、岗位要有区别. */
const varied =
  /(?:^|,|;)([一-鿿]{2,5}(?:[、和与][一-鿿]{2,5}?)+?)(?:之间|方面|上)?(?:都|均)?[要应须](?:有所?|体现|拉开)(?:区别|差异|不同|侧重|差别|区分)/
const first = /(?<!与众)不同(?!的?(?:于|意|寻常|程度|角度|侧面|方面|情况|视角|方式|凡响|步)|的是)的?/g
const closing =
  /(?:[均都要应须]+有|[全都均]覆盖|等(?!级|次)|的|之间|中(?!小|[西医青老])|方面|(?<!、)各个|均|都|不[要宜得能可]|特[点征色](?!\()|开展|推进|推荐|征集|收集|选|取材|参[赛加与]|组队|报名|投稿|(?<=..)(?:确定|提出|产生|择优|统筹|评[出选定审]|遴选|分配|安排|报送|申报|酌情|综合)|或|以及|\(|“)/

/** What cases can differ in, where a text says so without 不同: 兼顾区域、行业分布, 涵盖各行业、各年龄段. */
const known =
  '(?:行业(?:类别)?|产业(?:类型)?|领域|题材|体裁|发展阶段|办学层次|服务对象|区域|地域|地区|城乡|校际|层级|层次|级别|(?:企业|单位|机构)?(?:规模|类型|性质)|所有制(?:形式)?|性别|年龄段?|民族|学段|学科|专业|年级|岗位|工种|职业|职级|文化程度|经济类型|学历|身份|群体|领域)'
/** And what they can be spread over or have too much in common: 类别平衡, 同一主题. */
const shared = `(?:类[型别]|主题|选题|${known})`
const evenly = '(?:平衡|均衡|多样性|差异性|差异|分布|代表性|覆盖面|广泛性)'
const spread = new RegExp(
  `(?:${verbs}|平衡|把握|做到|实现|力求)(?:到|好)?(?:案例|作品|推荐|选题)?的?(${shared}${evenly}?(?:[、和与及]${shared}${evenly}?){0,6})(?:等(?:方面|因素)?)?(?:之间)?(?:上的|的|上)?(?:(?<=平衡|均衡|性)|分布|均衡|平衡|因素|全覆盖|结构|代表性|广泛性|覆盖面|差异|多样性)`,
)
const each = `各[种类个]?(?:${known}|[区市]县|县[市区])`
const every = new RegExp(
  oneOf([
    `(?:${verbs})到?(${each}(?:(?:[、和与及]|以及)?${each}){1,6})`,
    `(?:覆盖|涵盖|兼顾|照顾)到?(${each})(?=的?(?:单位|企业|学校|教师|职工|家庭|青年|人群|机构|工会|群体|人员|案例|作品|典型|代表)|[,。;]|$)`,
    `(${each}(?:[、和与及]${each}){0,6})(?:的[一-鿿]{0,6})?(?:都|均)?(?:[要应须]|力求)(?:都|均)?(?:有|覆盖|涵盖|兼顾|照顾)`,
  ]),
)
/** 同一地区、同一结构形式: what cases are not to have in common, whatever it is. */
const same = '(?:同一|单一|某一)(?:[个种条家]|类(?![型别]))?(?:(?!的)[一-鿿]){2,6}?'
const inCommon = `${same}(?:[、和与或]${same}){0,4}(?=的|[,。;]|$)`
/** 领域单一、地域集中: each with what it must not be. */
const lone = '(?:过于|过度|太)?(?:集中|单一|趋同|雷同)'
/** 不要集中在同一行业、同一类型, 避免行业、类型过于集中: what would be too much alike. */
const alike = new RegExp(
  `(?:(?:不[要宜得能应可]|避免|防止|切忌|勿)[^,。;]{0,8}?(?:集中|扎堆|局限|(?:都|全部|均|全)(?:[来出]自|属于?|[选写报取是]))[在于到]?(${inCommon})|(?:不[要宜得能应可]?|避免|防止)[^,。;]{0,4}(?:集中[在于]|[同归]?属于?|[来出]自|[都均]?[是为])((?:同一|一个|单一|某一?)[个类种]?${shared}(?:[、和与或](?:同一|一个|单一|某一?)?[个类种]?${shared}){0,4})(?!举|召|开|进行)|(?:避免|防止)[^,。;]{0,6}?(${known}${lone}(?:[、和与及或]${known}${lone}){1,4})|(?:避免|防止)[^,。;]{0,6}?(${known}(?:[、和与及]${known}){0,4})(?:过于|过度|太)?(?:集中|单一|趋同|(?<=[、和与及][^,。;]{2,8})雷同))`,
)
/** 行业、地域、规模各有代表. */
const represented = new RegExp(
  `(${known}(?:[、和与及]${known}){1,6})(?:上|方面)?(?:各|都|均|[要应须]){1,3}(?:有所?|具有|体现)(?:代表|覆盖|体现|区分|侧重)`,
)
/** 兼顾行业、区域和企业规模, 在区域、规模上力求均衡: things that cases differ in and nothing else. */
const plain = new RegExp(
  `(?:(?:兼顾|统筹|平衡|考虑|照顾)到?|在(?=[^,。;]{4,40}(?:均衡|平衡|差异|多样|区分|区别|错开|拉开|各有|代表性|有所不同)))(${known}(?:[、和与及]${known}){1,6})(?=$|[,。;]|等|[上间中]|方面)`,
)

/** 个人在不同阶段、不同岗位的经历: how one life went; 顾及不同学段学生的特点: whom one work suits. */
const ofOne =
  /(?:个人|本人|自己|自身|家人|一生|人生|职业生涯)[^,。;]{0,12}不同|(?:顾及|照顾|考虑|适[应合]|符合|遵循|尊重|贴近|满足|了解)[^,。;不]{0,4}不同[^,。;]{1,8}(?:学生|儿童|幼儿|读者|受众|观众|听众|群众|职工|人群|群体|对象|年龄)的?(?:身心|认知|心理|学习|阅读|成长|发展|个性|实际)*(?:特点|特征|需[求要]|差异|规律|水平|基础|接受能力)/

/** 用语要照顾不同文化程度的读者 tells how to write, 可供不同规模的企业借鉴 what others make of it. */
const ofReaders =
  /(?:供|便于|[能可]?[为给让使对]|适[用合]于?)[^,。;]{0,6}不同[^,。;]{2,40}(?:借鉴|参考|学习|复制|推广|推行|移植|套用|使用|[运应]用)|(?:评委|专家|评审)(?:(?!考虑|兼顾|统筹|照顾|顾及|覆盖|涵盖|平衡|结合|注意|注重|关注|把握)[^。;]){0,12}不同|属不同[一-鿿]{2,6}的,?可|不同[^,。;]{2,20}之间的?(?:互|交|友|往|协作|合作)|(?:用语|语言|表述|措辞|行文|解说)[^,。;]{0,8}(?:照顾|考虑|兼顾|适合|面向)[^,。;]{0,4}不同/

/** What cases are to differ in: 体现不同行业、不同规模 and 来自不同行业、规模的单位. */
export function facets(notice: NoticeText): Read {
  const rules = notice.bodySentences.flatMap((sentence) =>
    (lead.test(sentence.text) || stood.test(sentence.text)) &&
    !ofReaders.test(sentence.text) &&
    !ofOne.test(sentence.text)
      ? [...namesIn(notice, sentence), ...variedIn(notice, sentence)]
      : variedIn(notice, sentence),
  )
  const names = rules.map(({ value }) => value.name)
  return { rules: rules.filter(({ value }, index) => names.indexOf(value.name) === index) }
}

/** 各个业务领域的不同面貌: what they differ in stands before. */
const ofEach = /各[个类种]?([一-鿿]{2,8})的不同$/

function namesIn(notice: NoticeText, sentence: Sentence) {
  const places = [...sentence.text.matchAll(first)].map(({ index, 0: seen }) => ({
    from: sentence.start + index,
    start: sentence.start + index + seen.length,
  }))
  return places.flatMap(({ start }, index) => {
    const next = places[index + 1]?.from
    const stop = next === undefined ? listEnd(notice, start, sentence.end) : clauseEnd(notice, start, next)
    const whose = ofEach.exec(notice.text.slice(Math.max(sentence.start, start - 14), start))?.[1]
    const pieces = whose
      ? [{ start: start - 3 - whose.length, end: start - 3 }]
      : piecesOf(notice.text, { start, end: Math.max(start, stop) }).map((piece) => nameOf(notice, piece))
    return pieces
      .filter((piece) => piece.end - piece.start >= 2 && piece.end - piece.start <= 8)
      .map(({ start: from, end }) =>
        found(
          notice,
          'facets',
          'facet',
          { name: printedAt(notice, { start: from, end }) },
          { start: from, end },
        ),
      )
  })
}

/** 健全覆盖各层级、各岗位的责任清单: what an entrant has set up covers, and no case. */
const built = /(?:建立|建成|建设|健全|构建|形成|打造|完善|织密|搭建|制定|编制)(?:起|了|健全|完善)*$/

const apart =
  /(?:体现|反映|考虑|兼顾|照顾)到?((?!到?不同|到)[一-鿿]{2,5}(?:[、和与][一-鿿]{2,5}?)+?)(?:之间|方面|上)?的?(?:差异|差别|区别|不同(?![一-鿿]{2}))/

function variedIn(notice: NoticeText, sentence: Sentence) {
  const match = [varied, apart, spread, every, alike, represented, plain]
    .map((form) => form.exec(sentence.text))
    .find((one) => one !== null && !built.test(sentence.text.slice(0, one.index)))
  const list = match?.slice(1).find((one) => one !== undefined)
  if (!match || !list)
    return variedNames(sentence).map((at) =>
      found(notice, 'facets', 'facet', { name: printedAt(notice, at) }, at),
    )
  const start = sentence.start + match.index + match[0].indexOf(list)
  return listed(notice, { start, end: start + list.length })
    .map(({ start: from, end }) => ({
      start:
        from +
        (/^(?:各|同一|一个|单一|某一?)(?:[种个条家]|类(?![型别]))?/.exec(notice.text.slice(from, end))?.[0]
          .length ?? 0),
      end:
        from +
        notice.text
          .slice(from, end)
          .replace(
            /(?<=..)(?:差异性?|差别|区别|特点|平衡|均衡|多样性|分布|代表性|覆盖面|广泛性|(?:过于|过度|太)?(?:集中|单一|趋同|雷同))$/,
            '',
          ).length,
    }))
    .map((at) => found(notice, 'facets', 'facet', { name: printedAt(notice, at) }, at))
}

/** The names of a list that 或 parts as well, or that only 各 before each does: 各行业各年龄段. */
function listed({ text }: NoticeText, at: Stretch): Stretch[] {
  return piecesOf(text, at)
    .flatMap((piece) => partedAt(text, piece, '或'))
    .flatMap((piece) => matchesIn(text, piece, /.[^各]+/g))
}

function clauseEnd(notice: NoticeText, start: number, end: number): number {
  const comma = notice.text.slice(start, end).search(/[,;:]/)
  return comma < 0 ? end : start + comma
}

function listEnd(notice: NoticeText, start: number, end: number): number {
  const words = notice.text.slice(start, end)
  const comma = words.search(/[,;:]/)
  const closed = words.search(closing)
  return start + Math.min(...[comma, closed, words.length].filter((place) => place >= 0))
}

/** Whose a thing is: 不同流派传承人 differ in 流派. */
const people =
  '职工|教师|学生|人员|企业|传承人|[从就]业者|经营者|劳动者|建设者|爱好者|创作者|志愿者|艺人|工匠|匠人|工人|员工|干部|党员|团员|医生|护士|民警|农户|商户|业主|居民|村民|市民|群众|老人|老年人|儿童|青年|妇女|家长|师生|选手|演员|教练|模范'

/** 不同类型图书馆 differ in 类型. */
const ofBodies = new RegExp(
  oneOf([
    `^(?:[一-鿿]{0,4}(?:规模|类型|层次|阶段|形式|类别|性质|级别|等级|层级|领域|对象)|${known})(?=的?[一-鿿]{0,4}(?:单位|企业|家庭|市民|群众|居民|学生|劳动者|组织|学校|馆|职工|人员|工会|部门|机构|案例|作品|项目)$)`,
    `^[一-鿿]{2,4}(?=(?:${people})$)`,
    // 不同办学层次高校: behind the word for a dimension stands what differs in it
    '^[一-鿿]{0,4}(?:层次|层级|类型|类别|规模|性质|级别|阶段|水平|程度|年龄段|所有制|学段|体制|区域|地域|地区|行业|领域|学科|专业|岗位|工种|职业|民族)(?=(?!门类|群体|类[别型]|领域|方向)(?!.*(?:[类层级型别次域段]|(?:地|片|分|功能|气候|辖|行政)区|(?:行|产|作|职|专|农|工)业|领域|知识|职责|技能|标准|规范|协会|合作社|特[点色]|文化|需求|背景|条件|水平|风格|情况|要求|任务|问题|业务|工作|形式|方式|内容|角度)$)[一-鿿]{2,5}$)',
    '^(?:年龄段|年龄层|学段|年级|层级|层次|规模|类型|性质)(?=[一-鿿]{2,5}$)',
    '^[一-鿿]{2,4}(?=(?:案例|课例)$)',
    '^[一-鿿]{2}(?:水平|程度|条件|基础)(?=(?:地区|区域|县区|乡镇|村)$)',
  ]),
)

/** 不同场所发生的事例: what has come about there is no part of the name. */
const cameAbout =
  /(?<=..)(?:[上里]|发生|产生|形成|出现|涌现|开展|实施|取得|创造|面临|遇到|举办|举行|使用|适用|推行|种植|养殖|生产|建设|采用|发挥[一-鿿]{2,6}|作出[一-鿿]{2,4}|担任[一-鿿]{2,4}|从事[一-鿿]{2,6})过?$/

/** 不同地域、各个民族: how much of a further piece says only that all of them are meant. */
function eachAt({ text }: NoticeText, { start, end }: Stretch): number {
  return text[start - 1] === '、' ? (/^各[个种类](?=..)/.exec(text.slice(start, end))?.[0].length ?? 0) : 0
}

/** 来自不同区域、面向不同受众: the verb of the next one. */
const verbAlone = new RegExp(`^(?:${verbs})$`)

function nameOf(notice: NoticeText, whole: Stretch): Stretch {
  const at = { ...whole, start: whole.start + eachAt(notice, whole) }
  const words = notice.text.slice(at.start, at.end)
  if (verbAlone.test(words) || /^(?:具有|具备|富有|有|能够|能)/.test(words))
    return { start: at.end, end: at.end }
  const closed = words.search(closing)
  const named = ofBodies.exec(words) ?? ofBodies.exec(words.slice(0, Math.max(0, closed)))
  const isExplained = /特[点征]$/.test(words) && notice.text.charAt(at.end) === '('
  const until = named ? named[0].length : isExplained ? -1 : closed
  const end = until < 0 ? at.end : at.start + until
  const isToldOf = notice.text.charAt(end) === '的'
  return {
    start: at.start,
    end: isToldOf ? end - (cameAbout.exec(words.slice(0, end - at.start))?.[0].length ?? 0) : end,
  }
}
