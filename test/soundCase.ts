import { rulesOfNotice2019 } from '../src/domain/campaign/noticeOf2019.ts'
import type { CaseContent } from '../src/domain/case/content.ts'
import type { CaseFacts, PhotoFacts, PictureFacts } from '../src/domain/case/facts.ts'
import { countText } from '../src/foundation/text.ts'

const body = Array.from(
  { length: 40 },
  (_, index) => `第${index + 1}次班前会上，老师傅把机台旁的难题讲清楚，徒弟记在账本里，工会隔天回访一遍。`,
).join('\n')

const scan: PictureFacts = {
  format: 'pdf',
  bytes: 400_000,
  width: 0,
  height: 0,
  complete: true,
  takenAt: null,
  camera: null,
  software: null,
  place: null,
}

/** The facts of a photo as it comes from a camera. */
export function soundPhoto(number: number, changes: Partial<PhotoFacts> = {}): PhotoFacts {
  return {
    attachmentId: `photo-${number}`,
    name: `IMG_000${number}.JPG`,
    sha256: `${number}`.repeat(64),
    alsoIn: [],
    format: 'jpeg',
    bytes: 3_200_000,
    width: 4000,
    height: 3000,
    complete: true,
    takenAt: `2018-07-1${number}T14:30:00`,
    camera: 'Camera',
    software: null,
    place: null,
    ...changes,
  }
}

/** A case in which no check finds anything, with its rules and facts. */
export function soundCase() {
  const content: CaseContent = {
    topic: '零点电台：让三班倒职工在夜里说得上话',
    body,
    form: {
      implementer: '海安市某某纺织有限公司',
      unitNature: '民营',
      workers: '328',
      industry: '纺织业',
      address: '海安市某某路1号',
      chair: '工会主席（以职务代称）',
      phone: '0513-00000011',
      'brief.background': '夜班职工同白天的工会碰不上面，心里的话没有地方说。',
      'brief.process': '二〇一七年初试播，半年后固定下来，两年没有间断。',
      'brief.practice': '每晚零点在休息室开播，点歌、读信、答问，次日逐条回复。',
      'brief.effect': '夜班离职的人少了一半，合理化建议增加了三倍。',
    },
    focusArea: 6,
    furtherFocusAreas: [4],
    facets: {
      industry: ['C'],
      size: ['s4'],
      level: ['unit'],
      ownership: ['private'],
      workers: ['industrial', 'women'],
      unitType: ['enterprise'],
    },
    periodFrom: '2017-01',
    periodTo: '2019-01',
    brand: '零点电台',
    photos: [1, 2, 3].map((number) => ({
      attachmentId: `photo-${number}`,
      time: `2018年7月1${number}日`,
      place: '公司休息室',
      activity: '夜班职工录制节目',
    })),
    scanId: 'scan',
    pledge: true,
    consent: true,
  }
  const facts: CaseFacts = {
    count: countText(body),
    photos: [1, 2, 3].map((number) => soundPhoto(number)),
    scan,
    unionName: '海安市某某纺织有限公司工会委员会',
    otherCasesOfUnit: 0,
    sameTopicIn: [],
    measuredOn: '2019-03-20',
  }
  return { rules: rulesOfNotice2019, content, facts }
}
