import type { Day } from '../foundation/clock.ts'

/** What may wait on somebody's desk; worded and linked by the door. */
export type ToDoCode =
  | 'readNotice'
  | 'firstCase'
  | 'finishDraft'
  | 'mendReturned'
  | 'correctDeficient'
  | 'decideCases'
  | 'writeOverview'
  | 'closeBatch'
  | 'decideMails'
  | 'receiveCases'
  | 'examineCases'
  | 'examineCorrected'
  | 'overdueCorrections'
  | 'scoreCases'
  | 'setUpCall'
  | 'importRegistry'
  | 'openCall'
  | 'settleDoubts'
  | 'remindUnread'
  | 'remindUnreported'
  | 'arrangeReview'
  | 'openPublicity'
  | 'closePublicity'
  | 'ruleObjections'
  | 'publishCases'
  | 'handOverAccounts'
  | 'grantOffices'
  | 'verifyLog'

/** One thing to be done, by when; a single case is named, several are counted. */
export type ToDo = {
  readonly code: ToDoCode
  readonly count: number
  readonly due: Day | null
  readonly caseId: string | null
  readonly title: string
}

/** A thing to be done that is not about one case. */
export function toDo(code: ToDoCode, count = 1, due: Day | null = null): ToDo {
  return { code, count, due, caseId: null, title: '' }
}
