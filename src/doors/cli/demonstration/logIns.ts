import type { Role } from '../../../domain/person/roles.ts'
import { sayIn } from '../../../foundation/wording/wording.ts'
import { demonstrationPassword } from './founding.ts'
import type { Progress } from './prepare.ts'

const ofOrganiser = '南通市总工会'

/** One log-in for each role of the demonstration, and whom it stands for. */
export const demonstrationLogIns: readonly {
  readonly login: string
  readonly password: string
  readonly roles: readonly Role[]
  readonly organisation: string
}[] = (
  [
    ['organiser', ['organiser', 'clerk', 'examiner', 'editor'], ofOrganiser],
    ['supervisor', ['supervisor'], ofOrganiser],
    ['reviewer1', ['reviewer'], '南通市总工会评审专家库'],
    ['ha', ['recommender'], '海安市总工会'],
    ['jy', ['recommender'], '南通市教育工会'],
    ['g1', ['recommender'], '江海船舶重工集团公司工会'],
    ['dp', ['recommender'], '南通市总工会直属工会工作部'],
    ['d1', ['reporter'], '南通江风海洋装备有限公司工会'],
    ['ha01', ['reporter'], '海安市桑陌制丝有限公司工会委员会'],
    ['system', ['systemAdministrator'], ofOrganiser],
    ['security', ['securityAdministrator'], ofOrganiser],
    ['audit', ['auditAdministrator'], ofOrganiser],
  ] as const
).map(([login, roles, organisation]) => ({ login, password: demonstrationPassword, roles, organisation }))

/** The log-ins as a terminal shows them, in both languages. */
export function logInLines(): string[] {
  const [zh, en] = [sayIn('zh-CN'), sayIn('en')]
  const lines = demonstrationLogIns.map(({ login, roles, organisation }) => {
    const told = [zh, en].map((say) =>
      new Intl.ListFormat(say.language).format(roles.map((role) => say(`state.role.${role}`))),
    )
    return `  ${login.padEnd(12)}${organisation}  ${told.join(' / ')}`
  })
  const values = { password: demonstrationPassword }
  return ['', ...[zh, en].map((say) => say('setup.logInsHead', values)), ...lines]
}

/** What a terminal says while the demonstration is being filled: the beginning and every tenth case. */
export function progressLine({ done, of }: Progress): string | null {
  if (done === 0) return [sayIn('zh-CN'), sayIn('en')].map((say) => say('setup.loadingTitle')).join(' / ')
  return done % 10 === 0 ? `  ${done} / ${of}` : null
}
