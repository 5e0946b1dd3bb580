/** 图文类：一等奖1名、…；短视频设一等奖1名、…: the works that the awards behind it are of. */
const ofWorks =
  /(?:^|[;。]|奖项:)(?:\(?[一二三四五六\d]{1,2}[)、.]|[·●■-])?\s*((?![^,;:。]{0,8}(?:(?<!等)奖|其中|另外|同时|活动|大赛|本次|数量))[一-鿿“”、]{2,12}?)(?:(?:分别|各)?(?:设立?|评出?)|:|(?<=类))(?=[特一]等|[金一])/g

/** What runs on for longer is no list of awards. */
const longest = 200

/** Of which works the awards around a place are; two of one name and size are two where their works differ. */
export function worksBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - longest), at)
  const line = before.slice(before.lastIndexOf('\n') + 1) + text.slice(at, at + 2)
  return [...line.matchAll(ofWorks)].at(-1)?.[1] ?? null
}
