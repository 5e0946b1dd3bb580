import type { RegistryRow } from '../../../domain/organisation/registry/row.ts'
import type { ToldCase } from './material.ts'

const channels: readonly (readonly [code: string, name: string, kind: string, formerNames?: string])[] = [
  ['HA', '海安市总工会', '县（市）区', '海安县总工会'],
  ['RG', '如皋市总工会', '县（市）区'],
  ['RD', '如东县总工会', '县（市）区'],
  ['QD', '启东市总工会', '县（市）区'],
  ['HM', '海门市总工会', '县（市）区'],
  ['TZ', '南通市通州区总工会', '县（市）区', '通州市总工会'],
  ['CC', '南通市崇川区总工会', '县（市）区'],
  ['GZ', '南通市港闸区总工会', '县（市）区'],
  ['KF', '南通经济技术开发区总工会', '县（市）区'],
  ['JY', '南通市教育工会', '产业'],
  ['WS', '南通市卫生健康系统工会', '产业'],
  ['JS', '南通市住房和城乡建设系统工会', '产业'],
  ['JT', '南通市交通运输系统工会', '产业'],
  ['FZ', '南通市纺织产业工会', '产业'],
  ['G1', '江海船舶重工集团公司工会', '集团'],
  ['G2', '长桥纺织集团公司工会', '集团'],
  ['G3', '濠上城建集团公司工会', '集团'],
  ['G4', '紫琅能源集团公司工会', '集团'],
  ['G5', '五山物流集团公司工会', '集团'],
  ['DP', '南通市总工会直属工会工作部', '部门'],
  ['ZJ', '南通市总工会评审专家库', '部门'],
]

const direct: readonly (readonly [code: string, name: string])[] = [
  ['D1', '南通江风海洋装备有限公司工会'],
  ['D2', '南通濠东水务有限公司工会'],
  ['D3', '南通海安门药业有限公司工会'],
  ['D4', '南通通吕电子科技有限公司工会'],
  ['D5', '南通江海图书发行有限公司工会'],
  ['D6', '南通滨江旅游服务有限公司工会'],
]

/** Codes of the channels that are county unions. */
export const countyCodes = channels.filter(([, , kind]) => kind === '县（市）区').map(([code]) => code)

/** The name of a channel by its code. */
export function channelName(code: string): string {
  return channels.find(([known]) => known === code)?.[1] ?? code
}

/** The registry of the demonstration: channels, directly attached unions and the units that tell cases. */
export function registryRows(cases: readonly ToldCase[]): RegistryRow[] {
  const rows: Omit<RegistryRow, 'row'>[] = channels.map(([code, name, kind, formerNames]) => ({
    ...{ name, code, kind, parentCode: '', throughCode: '', formerNames: formerNames ?? '' },
    ...{ login: '', email: `${code.toLowerCase()}@example.org` },
  }))
  for (const [code, name] of direct) {
    rows.push({
      ...{ name, code, kind: '直属', parentCode: '', throughCode: 'DP', formerNames: '' },
      ...{ login: code.toLowerCase(), email: `${code.toLowerCase()}@example.org` },
    })
  }
  const known = new Set(rows.map((row) => row.code))
  for (const { unit } of cases) {
    if (known.has(unit.code)) continue
    known.add(unit.code)
    const login = unit.code.toLowerCase()
    rows.push({
      ...{
        name: unit.name,
        code: unit.code,
        kind: '基层',
        parentCode: unit.under,
        throughCode: '',
        formerNames: '',
      },
      ...{ login, email: `${login}@example.org` },
    })
  }
  return rows.map((row, index) => ({ ...row, row: index + 2 }))
}
