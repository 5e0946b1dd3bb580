import type { Chance } from '../../src/formats/painting/chance.ts'
import type { Told } from './copying.ts'
import { nameOf, type Paragraph } from './grammar/compose.ts'
import { policies, slogans } from './grammar/words.ts'

/** A case full of the formulas that every paper holds. */
export function withSlogans(chance: Chance, told: Told): Told {
  const some = chance.shuffled(slogans).slice(0, 10)
  const places = [some.slice(0, 4), some.slice(4, 7), some.slice(7)]
  const lead = ['近年来，工会', '在工作中，我们', '实践证明，只有']
  return woven(
    chance,
    told,
    places.map((each, index) => [`${lead[index] ?? ''}${each.join('，')}。`]),
  )
}

/** Two cases of different units that tell of the same day in words of their own. */
export function withEvent(chance: Chance, one: Told, other: Told): Told[] {
  const day = `${one.world.year}年${chance.whole(3, 11)}月${chance.whole(2, 28)}日`
  const hall = `${one.world.town}${chance.pick(['文化宫大礼堂', '体育馆', '工人俱乐部', '职教中心'])}`
  const event = `${chance.pick(['匠心', '同舟', '薪火', '晨光'])}${chance.pick(['班组故事会', '职工运动会', '师徒擂台赛', '金秋歌会'])}`
  const [units, people, winner] = [chance.whole(12, 60), chance.whole(200, 900), nameOf(chance)]
  const first = [
    `${day}，市总工会在${hall}举办“${event}”，${units}家单位的${people}名职工到场。`,
    `我们派出的${winner}讲了自己的经历，台下坐着家属，散场时天已经黑透。`,
  ]
  const second = [
    `说到“${event}”，职工们忘不了${day}那一天：${hall}里挤满了${people}个人。`,
    `全市来了${units}家，最后上台的${winner}一开口，好多人红了眼睛，我们的同事录了像带回车间放。`,
  ]
  return [woven(chance, one, [first]), woven(chance, other, [second])]
}

const skeletons: readonly (readonly (readonly [heading: string, lead: string])[])[] = [
  [
    ['一、实施背景', '现将开展这项工作的缘由说明如下。'],
    ['二、主要做法', '在实施过程中着重抓了以下几个环节。'],
    ['三、工作成效', '经过各方努力，取得了一定的成绩。'],
    ['四、经验启示', '通过实践，我们得到以下几点启发。'],
  ],
  [
    ['（一）为什么做', '先交代事情的起因和当时的情形。'],
    ['（二）怎么做', '下面按时间先后把做法分开来讲。'],
    ['（三）做得怎样', '成果主要体现在下列几个方面。'],
    ['（四）还差什么', '对照要求，仍有若干不足之处。'],
  ],
  [
    ['问题的提出', '本案例针对的问题可以概括为几句话。'],
    ['过程与方法', '整个过程大致经历了摸底和推进两步。'],
    ['成果与评价', '各级领导和职工群众给予了充分肯定。'],
    ['思考与展望', '今后将在现有基础上继续深化拓展。'],
  ],
]

/** A case in a mould that a superior handed out: the same headings and leads, other facts. */
export function withSkeleton(chance: Chance, told: Told): Told {
  const mould = chance.pick(skeletons)
  const step = Math.ceil(told.paragraphs.length / mould.length)
  const paragraphs = mould.flatMap(([heading, lead], index): Paragraph[] => {
    const [first = [], ...rest] = told.paragraphs.slice(index * step, (index + 1) * step)
    return [[heading], [lead, ...first], ...rest]
  })
  return { ...told, paragraphs }
}

/** A case that quotes a plan or a regulation word for word, as many others do. */
export function withPolicies(chance: Chance, told: Told): Told {
  const quoted = chance.shuffled(policies).slice(0, chance.whole(1, 2))
  return woven(
    chance,
    told,
    quoted.map((one) => [one]),
  )
}

function woven(chance: Chance, told: Told, further: readonly Paragraph[]): Told {
  const paragraphs = [...told.paragraphs]
  for (const one of further) paragraphs.splice(chance.whole(1, paragraphs.length), 0, one)
  return { ...told, paragraphs }
}
