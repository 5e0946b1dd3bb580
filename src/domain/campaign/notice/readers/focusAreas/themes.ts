import { firstFound, type Stretch, unbracketed } from '../../listing.ts'
import { permittedIn } from './clauses.ts'
import { dividedIn } from './divided.ts'
import { made } from './lastNames.ts'
import { countedBefore, countedIn, listedIn, pointsIn } from './lists.ts'
import { chosenIn } from './named.ts'
import { plainListIn } from './plain.ts'
import { topics } from './signs.ts'
import { toldIn } from './told.ts'

/** A slogan is a theme of its own and no list of several. */
const slogan =
  /^(?:喜迎|礼赞|建功|奋进|庆祝|弘扬|歌颂|追梦|筑梦|同心|凝心|砥砺|牢记|不忘|感恩|致敬|永远|献礼|踔厉|勇毅|团结|奋斗|学习|围绕|即|以|坚持|突出|紧扣|聚焦|全面|深入|大力|[共争展铸强爱迎讲学赞颂践])/

/** 责任、担当、奉献: what a theme of one breath holds up. */
const values =
  /^(?:责任|担当|奉献|梦想|青春|奋斗|成长|感恩|团结|友爱|友善|和谐|文明|诚信|敬业|爱国|创新|拼搏|进取|忠诚|干净|求实|奋进|希望|幸福|温暖|关爱|健康|快乐|合作|共赢|传承|使命|初心|信仰|荣耀|匠心|专注|卓越|平安|廉洁|公正)$/

/** Whether names are slogans, lines of one theme. */
export function areSlogans(text: string, names: readonly Stretch[]): boolean {
  const words = names.map(({ start, end }) => text.slice(start, end))
  return (
    words.some((name) => slogan.test(name)) ||
    words.every((name) => /^[一-鿿]{2}(?![类组稿])[一-鿿]$/.test(name)) ||
    words.every((name) => values.test(name))
  )
}

/** What a theme names as topics: 限于阅读推广、古籍修复等领域; 展现爱岗敬业、无私奉献的风貌 names none. */
function topicsIn(text: string, at: Stretch): Stretch[] {
  const [loose, whole] = [toldIn(text, at, false), toldIn(text, at)]
  const isPart = loose.length < whole.length && loose.at(-1)?.end === whole.at(-1)?.end
  const names = loose.length === 0 || isPart ? whole : loose
  const behind = text.slice(names.at(-1)?.end ?? at.end, at.end)
  return loose.length > 0 || summed.test(behind) || made.test(behind) ? names : []
}

const summed = new RegExp(`^”?等?[二三四五六七八九]?个?大?(?:${topics})`)

/** How themes are listed, the more certain ways first. */
const ways = [pointsIn, permittedIn, chosenIn, countedIn, countedBefore, dividedIn, listedIn, topicsIn]

/** Themes listed under a heading for them: 慢病防控、合理用药、急救常识 under 征集主题, or some of which one is to be chosen. */
export function themesIn(text: string, at: Stretch, isTheme: boolean): Stretch[] {
  const names = firstFound(ways, text, at)
  const themes =
    names.length > 0 || !isTheme || /^各|^[^。;]*,/.test(unbracketed(text.slice(at.start, at.end)))
      ? names
      : plainListIn(text, at)
  const isSummed = text.startsWith('等', themes.at(-1)?.end)
  return names.length === 0 && !isSummed && areSlogans(text, themes) ? [] : themes
}
