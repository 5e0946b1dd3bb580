import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from '../src/actions/app.ts'
import { buildHouse } from '../src/app.ts'
import { configFrom } from '../src/config.ts'
import type { Actor, Role } from '../src/domain/person/roles.ts'
import { prepareDemonstration } from '../src/doors/cli/demonstration/prepare.ts'
import { actorOfLogin } from '../src/engines/store/people.ts'
import { chanceOf } from '../src/formats/painting/chance.ts'
import { drawnFile } from '../test/samples/forms.ts'

/** A house that collects cases, with somebody who may do what is measured. */
export type Collecting = {
  readonly app: App
  readonly callId: string
  readonly units: readonly string[]
  as(role: Role): Promise<Actor>
}

/** Does the work in a house of its own, with the demonstration's unions and call. */
export async function inCollectingHouse(work: (house: Collecting) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-bench-'))
  await chmod(folder, 0o755)
  const { app, close } = await buildHouse({ ...configFrom({}), dataFolder: folder }, { demonstration: true })
  try {
    await prepareDemonstration(app, 'collecting', () => undefined, { photos: false })
    const { read } = app.store
    const { id: callId } = await read.selectFrom('campaigns').select('id').executeTakeFirstOrThrow()
    const unions = await read
      .selectFrom('organisations')
      .select('name')
      .where('kind', '=', 'grassroots')
      .orderBy('code')
      .execute()
    const units = unions.map(({ name }) => name)
    const as = async (role: Role) => {
      const actor = await actorOfLogin(read, 'organiser', role)
      if (!actor) throw new Error(`no ${role}`)
      return actor
    }
    await work({ app, callId, units, as })
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
}

const words =
  '夜班广播书屋驿站谈心茶歇机台账本师徒课堂船台渔港纱厂灯塔集市食堂宿舍球场戏台车队货场菜园诊室电话信箱家访'.match(
    /../g,
  ) as string[]

/** The files of a case of a union: a text that no other number gives, and its form. */
export function caseOf(
  unit: string,
  number: number,
): { topic: string; files: Readonly<Record<string, Buffer>> } {
  const chance = chanceOf(`incoming ${number}`)
  const topic = `${chance.shuffled(words).slice(0, 5).join('')}里的第${number}次`
  const body = Array.from(
    { length: 30 },
    (_, line) => `第${line + 1}次，${chance.shuffled(words).slice(0, 16).join('')}，工会隔天回访一遍。`,
  )
  const form = [
    ['案例名称', topic, '实施单位', unit.replace(/工会(?:委员会)?$/, '')],
    ['单位性质', '民营', '职工人数', '438'],
    ['工会主席姓名', '某某', '联系电话', '13800000000'],
  ]
  return {
    topic,
    files: {
      '案例材料.docx': drawnFile(`${unit}：${topic}`, ...body),
      '申报表.docx': drawnFile('职工思想政治工作典型案例申报表', form),
    },
  }
}
