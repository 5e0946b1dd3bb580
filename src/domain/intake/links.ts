import { foldWidth, readDay } from '../../foundation/text.ts'

/** An attachment too large for a mail: it lies with the provider until it expires and a person has to fetch it. */
export type LargeLink = { readonly name: string; readonly address: string; readonly expiresAt: Date | null }

/** Where providers of mailboxes and of disks keep what is too large for a mail (domain, 6.5). */
const keepers =
  /^https?:\/\/(?:[\w.-]*(?:mail|fs|dashi|u)\.(?:163|126|yeah|netease|qq|sina|sohu|aliyun|139|189)\.(?:com|net)|(?:wx\.)?mail\.qq\.com|(?:pan|yun)\.baidu\.com|(?:www\.)?(?:wetransfer\.com|we\.tl|cowtransfer\.com|wenshushu\.cn|share\.weiyun\.com|(?:cloud|caiyun)\.(?:189|139)\.cn|aliyundrive\.com|alipan\.com|kdocs\.cn|drive\.uc\.cn))(?:[/?]|$)/i
const download = /attach|ftn|filecenter|download|transfer|share|\/s\/|\/t-|\/dl|file|disk|large|big|\/l\//i
const noKeeper = /unsubscribe|\/(?:cgi-bin\/)?(?:login|readtemplate)|\.(?:png|gif|jpe?g|css)(?:$|\?)/i

type Link = { readonly text: string; readonly address: string }

/** The large attachments that a mail leads to, each once, with the day until which they are kept. */
export function largeLinks(words: string, links: readonly Link[], receivedAt: Date): LargeLink[] {
  const lines = foldWidth(words).split('\n')
  const inText = [...words.matchAll(/https?:\/\/[^\s<>"'（）()，。；]+/g)].map(([address]) => ({
    text: '',
    address,
  }))
  const found = new Map<string, LargeLink>()
  for (const { text, address } of [...links, ...inText]) {
    if (found.has(address) || !leadsToFile(address, words)) continue
    const at = lines.findIndex(
      (line) => line.includes(address) || (text !== '' && line.includes(foldWidth(text))),
    )
    const around = lines.slice(Math.max(0, at - 3), at + 4)
    found.set(address, {
      name: nameOf(text, around),
      address,
      expiresAt: expiryIn(at < 0 ? lines : around, receivedAt) ?? expiryIn(lines, receivedAt),
    })
  }
  return merged([...found.values()])
}

function leadsToFile(address: string, words: string): boolean {
  if (noKeeper.test(address)) return false
  return keepers.test(address) && (download.test(address) || /超大附件|中转站|云附件|网盘/.test(words))
}

const fileName = /[^\s\\/:*?"<>|，。；（]{1,80}\.(?:zip|rar|7z|docx?|pdf|jpe?g|png|wps|xlsx?|pptx?|mp4|tif)/i

function nameOf(text: string, around: readonly string[]): string {
  const named = [text, ...around].map((line) => fileName.exec(line)?.[0]).find((name) => name !== undefined)
  return named ?? (/^https?:/.test(text) ? '' : text).slice(0, 80)
}

/** A file is often linked twice, by its name and by a button that says only 下载. */
function merged(links: readonly LargeLink[]): LargeLink[] {
  return links.filter(
    ({ address }, index) => !links.slice(0, index).some((before) => isSameFile(before.address, address)),
  )
}

function isSameFile(one: string, other: string): boolean {
  const keys = (address: string): string[] => address.split('?')[1]?.match(/[\w-]{20,}/g) ?? []
  return keys(one).some((key) => keys(other).includes(key))
}

const untilDay =
  /(?:有效期|过期|到期|失效|保存|expire)[^\d\n]{0,12}(\d{4}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}\s*日?)(?:\s*(\d{1,2}):(\d{2}))?/i
const dayFirst =
  /(\d{4}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}\s*日?)(?:\s*(\d{1,2}):(\d{2}))?\s*(?:前|之前)?\s*(?:到期|过期|失效|有效)/
const forDays =
  /(?:有效期|过期|到期|失效|保存|剩余|expires? in)[^\d\n]{0,8}(\d{1,3})\s*(?:天|日|days?)|(\d{1,3})\s*天(?:后|内)(?:过期|到期|失效|有效|下载)/i

function expiryIn(lines: readonly string[], receivedAt: Date): Date | null {
  const text = lines.join('\n')
  const found = untilDay.exec(text) ?? dayFirst.exec(text)
  const [hour, minute] = [found?.[2], found?.[3]]
  const day = found?.[1] ? readDay(found[1].replace(/\s+/g, '')) : null
  if (day?.month && day.day) {
    const two = (number: number) => String(number).padStart(2, '0')
    const time = hour && minute && Number(hour) < 24 ? `${two(Number(hour))}:${minute}:00` : '23:59:59'
    return new Date(`${day.year}-${two(day.month)}-${two(day.day)}T${time}+08:00`)
  }
  const days = forDays.exec(text)
  if (!days) return null
  return new Date(receivedAt.getTime() + Number(days[1] ?? days[2]) * 86_400_000)
}
