import { datesIn } from '../../dates.ts'
import type { Standpoint } from '../../days.ts'
import type { NoticeText } from '../../noticeText.ts'

const timed = /时间|日程|安排|截止|[于在].{0,12}[日底][^,。;]{0,4}前|[定将拟]于/
const toldOf = /以来|以后|之后|至今|期间|发表|拍摄|创作|完成|成立|出生/

/** Where number, date and title give no year, the one that the days in the text are printed with. */
export function inTheirYear(from: Standpoint, notice: NoticeText): Standpoint {
  if (from.year !== null) return from
  const days = notice.bodySentences
    .filter(({ text, headings }) => timed.test(`${headings.at(-1) ?? ''}${text}`) && !toldOf.test(text))
    .flatMap(({ text }) => datesIn(text))
    .filter((day) => day.year !== null && day.month !== null)
  const [only = null, ...others] = new Set(days.map(({ year }) => year))
  if (only === null && others.length === 0) return { ...from, year: yearTold(notice) }
  return others.length === 0 ? { ...from, year: only } : from
}

function yearTold(notice: NoticeText): number | null {
  return (
    yearOfPaper(notice) ??
    yearOfName(notice) ??
    yearOfCall(notice) ??
    yearOfStep(notice) ??
    yearBefore(notice)
  )
}

/** 2025年的申报于3月28日结束: the year that the step has of which the day is told. */
const ofStep =
  /(20\d{2})年度?的?(?:申报|征集|评选|评比|报名|投稿|推荐|报送)(?:工作|材料)?(?:时间)?[于在为截自从](?:[至止到])?\d/

function yearOfStep({ bodySentences }: NoticeText): number | null {
  const years = bodySentences.flatMap(({ text }) => ofStep.exec(text)?.[1] ?? []).map(Number)
  const [only = null, ...others] = new Set(years)
  return others.length === 0 ? only : null
}

/** 根据省教育厅《关于开展2016年…活动的通知》: the year of the paper that a notice without any year passes on. */
const passedOn =
  /^(?:根据|按照?|为贯彻|现将|接|转发)[^。;《]{0,30}《[^》]{0,30}?(20\d{2})年度?(?!-|至|到)[^》]{0,50}(?:通知|方案|函)》/

function yearOfPaper({ bodySentences }: NoticeText): number | null {
  const opening = bodySentences.slice(0, 2).find(({ headings }) => headings.length === 0)
  const year = passedOn.exec(opening?.text ?? '')?.[1]
  return year === undefined ? null : Number(year)
}

/** 2017“迎新年”征文大赛, 活动名称：…2023光影计划: the year in the name of the call. */
const inName =
  /(?<![\d.:/年-])(20[0-3]\d)(?=[“《]?[一-鿿])(?!年)[^,。;:\d]{2,24}?(?:[大竞比]赛|征[文稿集]|评选|展评|活动|计划|行动)/

function yearOfName({ sentences }: NoticeText): number | null {
  const first = sentences.slice(0, 12).filter(({ zone }) => zone === 'head' || zone === 'body')
  const years = first.flatMap(({ text }) => inName.exec(text)?.[1] ?? []).map(Number)
  const [only = null, ...others] = new Set(years)
  return others.length === 0 ? only : null
}

/** 2023年宣传教育月期间, 本次为2023年下半年征集: the year that the opening sentences give the call itself. */
const ofCall =
  /(?<!以来[^。;]*|[于自从])(20\d{2})年(?:度)?(?!以来|至|到|-)(?:是(?=[^。;]{2,40}(?:周年|之年))|[^,。;:《]{0,24}?(?:征集|征稿|征文|评选|评比|评审|遴选|推选|申报|展评|[大竞比]赛|活动|[月周节]期间|计划|要点|安排))/g
const told = /[共已曾][^,。;]{0,6}[到出了有过]|累计|收到|去年|上[一届]/

function yearOfCall({ bodySentences }: NoticeText): number | null {
  const opening = bodySentences.slice(0, 5).filter(({ headings }) => headings.length === 0)
  const years = opening
    .filter(({ text }) => !told.test(text))
    .flatMap(({ text }) => [...text.matchAll(ofCall)].map(([, year]) => Number(year)))
  const [only = null, ...others] = new Set(years)
  return others.length === 0 ? only : null
}

/** 自2022年9月10日始，10月31日终: the year of the day before, where one only is named so. */
function yearBefore({ bodySentences }: NoticeText): number | null {
  const years = bodySentences
    .filter(({ text }) => !toldOf.test(text))
    .flatMap(({ text }) => {
      const days = datesIn(text).filter(({ day }) => day !== null)
      return days.flatMap(({ year }, index) =>
        year !== null && days[index + 1]?.year === null && days[index + 1]?.month !== null ? [year] : [],
      )
    })
  const [only = null, ...others] = new Set(years)
  return others.length === 0 ? only : null
}
