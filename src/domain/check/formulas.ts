import { caseCheck } from './check.ts'

const where = { part: 'body' } as const

/** Fixed formulas and how they are misquoted (domain, S04 and 6.4); a list that is kept, not a judgement of the text. */
const formulas: readonly (readonly [formula: string, misquoted: RegExp])[] = [
  ['四个意识', /四(?:种|项|大)意识|四个认识(?=”)|(?<!\d)4个意识/],
  ['四个自信', /四(?:种|项|大)自信|四个自新|(?<!\d)4个自信/],
  ['两个维护', /[二2]个维护|两个(?:拥护|捍卫|保护)(?=”)/],
  ['两个确立', /[二2]个确立/],
  ['四个全面', /四(?:项|大)全面|四个方面战略布局/],
  ['五位一体', /五(?:个|为)一体/],
  ['两学一做', /[二2]学一做|两学一(?:作|坐)/],
  ['三严三实', /三严三(?:十|是|事)/],
  [
    '习近平新时代中国特色社会主义思想',
    /习近平(?:新时代)?(?:中国|特色)?社会主义思想|习近平中国特色社会主义思想|新时代习近平中国特色社会主义思想|习近平新时代特色社会主义思想/,
  ],
  ['习近平总书记', /习近平书记|习总书记/],
  ['中国共产党第十九次全国代表大会', /中国共产党第十九届全国代表大会|党的第?19大|党的第十九大/],
  ['不忘初心、牢记使命', /不忘初心[、，](?:勿忘|谨记|铭记|不忘)使命|牢记使命[、，]不忘初心(?=”)/],
  ['人民日益增长的美好生活需要', /人民日益增长的(?:美好生活(?:需求|要求)|物质生活需要)/],
  ['不平衡不充分的发展', /不充分不平衡的发展/],
  ['社会主义核心价值观', /社会主义(?:的)?核心价值关|社会主义价值核心观/],
  ['中华民族伟大复兴', /中华民族伟大复新|中华民族的?伟大(?:振兴|复苏)/],
]

/** What is quoted as a fixed formula is quoted word for word (domain, 6.4). */
export const formulasCheck = caseCheck({
  name: 'formulas',
  whileTyping: true,
  outcomes: { 'formula-misquoted': { severity: 'warning', rule: null } },
  examine({ content }, report) {
    const text = `${content.topic}\n${content.body}`
    for (const [formula, misquoted] of formulas) {
      const written = misquoted.exec(text)?.[0]
      if (written !== undefined) report('formula-misquoted', where, { written, formula })
    }
  },
})
